import type { Fault } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { fromUtf8, isSameBytes } from '../log/bytes.ts'
import { parseCheckpoint } from '../log/checkpoint.ts'
import { parseInclusionNote, type InclusionNote } from '../log/inclusion-note.ts'
import { isIncluded, leafHash } from '../log/merkle-tree.ts'
import { openNote, type NoteVerifier } from '../log/signed-note.ts'
import { aFewAtATime } from './a-few-at-a-time.ts'
import type { ReadEntry } from './read-entry.ts'
import type { ReadLog, ReadPublic } from './read-log.ts'

/** Name of the note that proves an edition without the log. */
export const proofFile = 'edition.tlog-proof'

/** What is wrong with a note by itself; undefined where it proves that its entry stands in a log that one of the keys signed. */
export async function proofFault({ index, proof, checkpoint: note, entry }: InclusionNote, keys: readonly NoteVerifier[]): Promise<'unsigned' | 'not-in-log' | undefined> {
  const opened = await openNote(note, keys)
  const checkpoint = opened && parseCheckpoint(opened.text)
  if (opened === undefined || checkpoint === undefined || checkpoint.origin !== opened.signedBy.name) return 'unsigned'
  return (await isIncluded(await leafHash(entry), index, checkpoint.size, checkpoint.root, proof)) ? undefined : 'not-in-log'
}

/** Notes beside the editions that do not prove what the log says. */
export async function checkProofs({ entries: bytes }: ReadLog, entries: readonly (ReadEntry | undefined)[], keys: readonly NoteVerifier[], read: ReadPublic): Promise<readonly Fault[]> {
  const checked = await aFewAtATime(entries, async (entry, index): Promise<readonly Fault[]> => {
    if (entry?.kind !== 'edition') return []
    const path = `${editionFolder(entry.id)}/${proofFile}`
    const given = await read(path)
    if (given === undefined) return [{ kind: 'wrong-proof', path, what: 'missing' }]
    const note = parseInclusionNote(fromUtf8(given))
    if (note === undefined) return [{ kind: 'wrong-proof', path, what: 'malformed' }]
    const logged = bytes[index]
    const isOfEntry = note.index === index && logged !== undefined && isSameBytes(logged, note.entry)
    const what = (await proofFault(note, keys)) ?? (isOfEntry ? undefined : 'other-file')
    return what === undefined ? [] : [{ kind: 'wrong-proof', path, what }]
  })
  return checked.flat()
}
