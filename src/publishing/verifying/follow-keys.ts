import type { Finding } from '../../core/index.ts'
import { keyAfter, keyBefore } from '../log/key-statement.ts'
import { parseVerifier, verifierText, type NoteVerifier } from '../log/signed-note.ts'
import type { ReadEntry } from './read-entry.ts'

/** The keys that a log was signed with, as far as the follower's own key vouches for them. */
export interface FollowedKeys {
  /** The one that must have signed the newest checkpoint. */
  readonly current: NoteVerifier
  /** Every one that may have signed an older checkpoint. */
  readonly all: readonly NoteVerifier[]
  readonly findings: readonly Finding[]
}

/** From the key of the follower to the one of today: each is vouched for by the one before. Keys from before the follower's own count for older checkpoints alone, because the log that its key signed names them. */
export async function followKeys(entries: readonly (ReadEntry | undefined)[], own: NoteVerifier): Promise<FollowedKeys> {
  const statements = entries.flatMap((entry, index) => (entry?.kind === 'key' ? [{ index, statement: entry.statement ?? '', id: entry.id }] : []))
  const begin = statements.findLastIndex(({ id }) => id === verifierText(own)) + 1
  const before = (await Promise.all(statements.slice(0, begin).map(({ statement }) => parseVerifier(keyBefore(statement) ?? '')))).filter((key) => key !== undefined)
  let current = own
  const all = [...before, own]
  const findings: Finding[] = []
  for (const { index, statement, id } of statements.slice(begin)) {
    const next = await keyAfter(statement, current)
    if (next === undefined || verifierText(next) !== id) findings.push({ kind: 'wrong-key', index })
    else {
      findings.push({ kind: 'key-follows', index, key: id })
      all.push(next)
      current = next
    }
  }
  return { current, all, findings }
}
