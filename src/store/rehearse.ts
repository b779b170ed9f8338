import type { Database, Store } from './store.ts'

/** Does work in a transaction that is rolled back whatever comes of it, and gives what it gave: the work is real, and nothing of it is kept or announced. */
export async function rehearse<T>({ db }: Pick<Store, 'db'>, work: (db: Database) => Promise<T>): Promise<T> {
  const trial = await db.startTransaction().execute()
  try {
    return await work(trial)
  } finally {
    await trial.rollback().execute()
  }
}
