import type { FileDigests, Outcome } from '../../core/index.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { findEditionFile } from '../../store/edition-files.ts'
import { listEditions, type KeptEdition } from '../../store/editions.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { listCheckpoints, listLog, type KeptCheckpoint, type KeptLogEntry } from '../../store/public-log.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { newestFiles } from './due-entries.ts'

/** An edition with what the log says of its files now. */
export interface PublishedEdition extends KeptEdition {
  readonly files: FileDigests
  /** SHA-256 of its body as it is now. */
  readonly version: string
  /** ISO 8601 instant at which it was published, or passages were last taken from it. */
  readonly changed: string
}

/** Everything that was published: from this alone the site is written, and answered for. */
export interface PublishedRecord {
  readonly editions: readonly PublishedEdition[]
  readonly log: readonly KeptLogEntry[]
  /** From the shortest log to the longest. */
  readonly checkpoints: readonly KeptCheckpoint[]
  /** A file that was made of an edition when it was published, by path and digest. */
  readonly readFile: (path: string, digest: string) => Promise<Uint8Array | undefined>
}

/** Editions, log and checkpoints as they stand at one moment. */
export function readPublished({ store }: Pick<Context, 'store'>): Promise<Outcome<PublishedRecord>> {
  return attempt(store, () => readSnapshot(store, async (db) => {
    const log = await listLog(db)
    const editions = (await listEditions(db)).map((kept) => ({ ...kept, ...filesOf(kept, log), version: contentDigest(kept.body) }))
    return { editions, log, checkpoints: await listCheckpoints(db), readFile: (path, digest) => findEditionFile(store.db, path, digest) }
  }))
}

function filesOf({ edition }: KeptEdition, log: readonly KeptLogEntry[]): Pick<PublishedEdition, 'files' | 'changed'> {
  const entry = newestFiles(log, edition.id)
  return { files: entry?.files ?? {}, changed: entry?.issued ?? edition.issued }
}
