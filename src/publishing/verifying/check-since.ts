import type { Finding } from '../../core/index.ts'
import { parseCheckpoint } from '../log/checkpoint.ts'
import { consistencyProof, isConsistent } from '../log/merkle-tree.ts'
import { openNote, type NoteVerifier } from '../log/signed-note.ts'
import type { ReadLog } from './read-log.ts'

/** Whether the log begins with what it was at a checkpoint that a follower kept. */
export async function checkSince({ checkpoint: now, leaves }: ReadLog, note: string, keys: readonly NoteVerifier[]): Promise<Finding> {
  const old = parseCheckpoint(note)
  const sizes = { size: old?.size ?? 0, now: now.size }
  if (old === undefined || old.size === 0) return { kind: 'wrong-since', what: 'malformed', ...sizes }
  if (old.origin !== now.origin || (await openNote(note, keys)) === undefined) return { kind: 'wrong-since', what: 'unsigned', ...sizes }
  if (old.size > now.size) return { kind: 'wrong-since', what: 'longer', ...sizes }
  return (await isConsistent(old, now, await consistencyProof(leaves, old.size))) ? { kind: 'since', ...sizes } : { kind: 'wrong-since', what: 'rewritten', ...sizes }
}
