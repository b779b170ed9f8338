import type { Finding } from '../../core/index.ts'
import { fromUtf8, sha256, toHexadecimal } from '../log/bytes.ts'
import { parseInclusionNote } from '../log/inclusion-note.ts'
import type { NoteVerifier } from '../log/signed-note.ts'
import { proofFault } from './check-proof.ts'
import { readEntry } from './read-entry.ts'

/** A file of an edition with the note that lies beside it. */
export interface FileQuestion {
  readonly path: string
  readonly bytes: Uint8Array
  /** Undefined where there is none. */
  readonly proof: Uint8Array | undefined
  readonly key: NoteVerifier
}

/** Whether one file stands in an edition that the log holds, from that file, its note and the key alone. */
export async function verifyFile({ path, bytes, proof, key }: FileQuestion): Promise<readonly Finding[]> {
  if (proof === undefined) return [{ kind: 'wrong-proof', path, what: 'missing' }]
  const note = parseInclusionNote(fromUtf8(proof))
  const entry = note && readEntry(note.entry)
  if (note === undefined || entry === undefined) return [{ kind: 'wrong-proof', path, what: 'malformed' }]
  const digest = toHexadecimal(await sha256(bytes))
  const what = (await proofFault(note, [key])) ?? (Object.values(entry.files).includes(digest) ? undefined : 'other-file')
  return [what === undefined ? { kind: 'file-proven', path, id: entry.id, index: note.index } : { kind: 'wrong-proof', path, what }]
}
