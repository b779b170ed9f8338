import type { Day, PublicEntry } from '../core/index.ts'
import type { Database } from './store.ts'

/** An entry of the public log as it is kept. */
export interface KeptLogEntry {
  readonly index: number
  readonly kind: PublicEntry['kind']
  readonly subject: string
  /** Its bytes, in UTF-8. */
  readonly entry: string
  readonly leafHash: string
}

/** The whole log, in its order. */
export async function listLog(db: Database): Promise<readonly KeptLogEntry[]> {
  const rows = await db.selectFrom('log_entry').select(['index', 'kind', 'subject', 'entry', 'leaf_hash']).orderBy('index').execute()
  return rows.map(({ leaf_hash: leafHash, ...row }) => ({ ...row, leafHash }))
}

/** Appends an entry; the caller holds the lock on writing and gives the next place. */
export async function addLogEntry(db: Database, { leafHash, ...row }: KeptLogEntry, known: Day, recorded: Date): Promise<void> {
  await db.insertInto('log_entry').values({ ...row, leaf_hash: leafHash, known, recorded }).execute()
}

/** How long the log was, and the note that was signed then. */
export interface KeptCheckpoint {
  readonly size: number
  readonly note: string
}

/** Every checkpoint, from the shortest log to the longest. */
export async function listCheckpoints(db: Database): Promise<readonly KeptCheckpoint[]> {
  return db.selectFrom('checkpoint').select(['size', 'note']).orderBy('size').execute()
}

/** The signed checkpoint of the log at its longest; undefined for a log that was never signed. */
export async function findCheckpoint(db: Database): Promise<KeptCheckpoint | undefined> {
  return db.selectFrom('checkpoint').select(['size', 'note']).orderBy('size', 'desc').limit(1).executeTakeFirst()
}

export async function addCheckpoint(db: Database, checkpoint: { readonly size: number; readonly root: string; readonly note: string }, recorded: Date): Promise<void> {
  await db.insertInto('checkpoint').values({ ...checkpoint, recorded }).execute()
}

/** Changes whenever something is published, and whenever passages are taken from what was published. */
export async function publishedState(db: Database): Promise<string> {
  const row = await db.selectNoFrom((eb) => [
    eb.selectFrom('checkpoint').select(({ fn }) => fn.max('size').as('size')).as('size'),
    eb.selectFrom('erasure').select(({ fn }) => fn.countAll().as('erased')).as('erased'),
  ]).executeTakeFirstOrThrow()
  return `${row.size}.${row.erased}`
}
