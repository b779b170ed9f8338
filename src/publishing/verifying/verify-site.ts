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
export async function verifySite({ read, key, since }: SiteQuestion): Promise<readonly Finding[]> {
  const log = await readLog(read)
  if (!('leaves' in log)) return log
  const entries = log.entries.map(readEntry)
  const keys = followKeys(entries, key)
  return [
    signature(log, keys),
    { kind: 'root', size: log.checkpoint.size },
    ...keys.findings,
    ...(await checkTiles(log, read)),
    ...(await checkEntries(entries, read)),
    ...(await checkProofs(log, entries, keys.all, read)),
    ...(since === undefined ? [] : [checkSince(log, since, keys.all)]),
  ]
}

function signature({ note, checkpoint }: ReadLog, { current }: FollowedKeys): Finding {
  if (checkpoint.origin !== current.name) return { kind: 'wrong-checkpoint', what: 'other-log' }
  return openNote(note, [current]) === undefined ? { kind: 'wrong-checkpoint', what: 'unsigned' } : { kind: 'signed', size: checkpoint.size, key: verifierText(current) }
}
