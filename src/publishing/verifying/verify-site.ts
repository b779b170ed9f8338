import type { Finding } from '../../core/index.ts'
import { openNote, verifierText, type NoteVerifier } from '../log/signed-note.ts'
import { checkEntries } from './check-entries.ts'
import { checkProofs } from './check-proof.ts'
import { checkSince } from './check-since.ts'
import { followKeys, type FollowedKeys } from './follow-keys.ts'
import { readEntry } from './read-entry.ts'
import { checkTiles, readLog, type ReadLog, type ReadPublic } from './read-log.ts'

/** What is asked of a public site. */
export interface SiteQuestion {
  readonly read: ReadPublic
  /** The key that the follower trusts. */
  readonly key: NoteVerifier
  /** An older checkpoint that the follower kept. */
  readonly since: string | undefined
}

/** Everything that can be said of a site from its public files and a key: what is right, and what is wrong. */
export async function verifySite(question: SiteQuestion): Promise<readonly Finding[]> {
  const log = await readLog(question.read)
  return 'leaves' in log ? verifyLog(log, question) : log
}

/** The same for a log that was read already. */
export async function verifyLog(log: ReadLog, { read, key, since }: SiteQuestion): Promise<readonly Finding[]> {
  const entries = log.entries.map(readEntry)
  const keys = await followKeys(entries, key)
  return [
    await signature(log, keys),
    { kind: 'root', size: log.checkpoint.size },
    ...keys.findings,
    ...(await checkTiles(log, read)),
    ...(await checkEntries(entries, read)),
    ...(await checkProofs(log, entries, keys.all, read)),
    ...(since === undefined ? [] : [await checkSince(log, since, keys.all)]),
  ]
}

async function signature({ note, checkpoint }: ReadLog, { current }: FollowedKeys): Promise<Finding> {
  if (checkpoint.origin !== current.name) return { kind: 'wrong-checkpoint', what: 'other-log' }
  return (await openNote(note, [current])) === undefined ? { kind: 'wrong-checkpoint', what: 'unsigned' } : { kind: 'signed', size: checkpoint.size, key: verifierText(current) }
}
