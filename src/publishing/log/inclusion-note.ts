/** That an entry stands in a log, to be kept beside what it speaks of and checked without the log: C2SP tlog-proof. */
export interface InclusionNote {
  readonly index: number
  /** The hashes beside the path of the entry, from the leaf up. */
  readonly proof: readonly Buffer[]
  /** The signed checkpoint of the log that it stands in. */
  readonly checkpoint: string
  /** The entry itself. */
  readonly entry: Uint8Array
}

const header = 'c2sp.org/tlog-proof@v1'

/** The note as a text; the entry stands in the line for what the application adds. */
export function inclusionNoteText({ index, proof, checkpoint, entry }: InclusionNote): string {
  return [header, `extra ${Buffer.from(entry).toString('base64')}`, `index ${index}`, ...proof.map((hash) => hash.toString('base64')), '', checkpoint].join('\n')
}

/** The note in such a text; undefined where it is none. */
export function parseInclusionNote(text: string): InclusionNote | undefined {
  const at = text.indexOf('\n\n')
  const [first, extra, place, ...hashes] = text.slice(0, at).split('\n')
  const { entry } = /^extra (?<entry>[A-Za-z0-9+/]+={0,2})$/.exec(extra ?? '')?.groups ?? {}
  const { index } = /^index (?<index>0|[1-9]\d{0,14})$/.exec(place ?? '')?.groups ?? {}
  if (at < 0 || first !== header || entry === undefined || index === undefined || hashes.some((hash) => !/^[A-Za-z0-9+/]{43}=$/.test(hash))) return undefined
  const note = { index: Number(index), proof: hashes.map((hash) => Buffer.from(hash, 'base64')), checkpoint: text.slice(at + 2), entry: Buffer.from(entry, 'base64') }
  return inclusionNoteText(note) === text ? note : undefined
}
