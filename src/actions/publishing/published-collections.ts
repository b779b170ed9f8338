import type { Outcome } from '../../core/index.ts'
import type { EditionObjects } from '../../publishing/exchange/taxii/added-objects.ts'
import { collectionsOf, objectsOfEdition, type Collection } from '../../publishing/exchange/taxii/collections.ts'
import { getEdition, listEditionStates } from '../../store/editions.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'

/** Editions with their objects, by id and state of each. */
type Made = ReadonlyMap<string, EditionObjects>

/** What reads the TAXII collections of everything published so far; only what is new, or was erased in, is read and made again. */
export function collectionReader({ store }: Pick<Context, 'store'>): () => Promise<Outcome<readonly Collection[]>> {
  let made: Made = new Map()
  let collections: readonly Collection[] = []
  return () => attempt(store, () => readSnapshot(store, async (db) => {
    const now = await makeDue(db, made)
    if (now !== made) [made, collections] = [now, collectionsOf([...now.values()])]
    return collections
  }))
}

async function makeDue(db: Database, made: Made): Promise<Made> {
  const states = await listEditionStates(db)
  if (states.length === made.size && states.every(({ id, state }) => made.has(`${id} ${state}`))) return made
  const now = new Map<string, EditionObjects>()
  for (const { id, state } of states) now.set(`${id} ${state}`, made.get(`${id} ${state}`) ?? objectsOfEdition(await getEdition(db, id)))
  return now
}
