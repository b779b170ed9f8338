import { parseBase64, toBase64 } from './bytes.ts'

/** That an entry stands in a log, to be kept beside what it speaks of and checked without the log: C2SP tlog-proof. */
export interface InclusionNote {
  readonly index: number
  /** The hashes beside the path of the entry, from the leaf up. */
  readonly proof: readonly Uint8Array[]
  /** The signed checkpoint of the log that it stands in. */
  readonly checkpoint: string
  /** The entry itself. */
  readonly entry: Uint8Array
}

const header = 'c2sp.org/tlog-proof@v1'

/** The note as a text; the entry stands in the line for what the application adds. */
export function inclusionNoteText({ index, proof, checkpoint, entry }: InclusionNote): string {
  return [header, `extra ${toBase64(entry)}`, `index ${index}`, ...proof.map(toBase64), '', checkpoint].join('\n')
}

/** The note in such a text; undefined where it is none. */
export function parseInclusionNote(text: string): InclusionNote | undefined {
  const at = text.indexOf('\n\n')
  const [first, extra, place, ...hashes] = text.slice(0, at).split('\n')
  const entry = parseBase64(/^extra (?<encoded>.+)$/.exec(extra ?? '')?.groups?.encoded ?? '')
  const { index } = /^index (?<index>0|[1-9]\d{0,14})$/.exec(place ?? '')?.groups ?? {}
  const proof = hashes.flatMap((hash) => parseBase64(hash) ?? [])
  if (at < 0 || first !== header || entry === undefined || entry.length === 0 || index === undefined || proof.length < hashes.length || proof.some(({ length }) => length !== 32)) return undefined
  return { index: Number(index), proof, checkpoint: text.slice(at + 2), entry }
}
