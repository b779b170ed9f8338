import { createHash } from 'node:crypto'
import { done, refused, type AsOf, type FindFilter, type Outcome, type SavedSearch } from '../../core/index.ts'
import { addSavedSearch, dropSavedSearch, listSavedSearches, markLooked, type KeptSearch } from '../../store/saved-searches.ts'
import { countRecordedSince } from '../../store/search.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { packageVocabulary } from '../joining/join-events.ts'
import { strictGroups } from './find.ts'

/** The searches of an account, each with how much of what it finds was recorded since its owner looked. */
export async function listOwnSearches(context: Context, account: string, view: AsOf): Promise<Outcome<readonly SavedSearch[]>> {
  const vocabulary = await packageVocabulary(context)
  return attempt(context.store, async () => {
    const searches: SavedSearch[] = []
    for (const kept of await listSavedSearches(context.store.db, account)) {
      const groups = strictGroups(kept.question, vocabulary)
      searches.push(toSaved(kept, groups.length === 0 ? 0 : await countRecordedSince(context.store.db, view, groups, kept.filter, kept.looked)))
    }
    return searches
  })
}

/** Saves a search; what is there now counts as looked at. */
export async function saveSearch(context: Context, account: string, { name, question, filter }: { readonly name: string; readonly question: string; readonly filter: FindFilter }): Promise<Outcome<SavedSearch>> {
  const looked = context.clock()
  const kept: KeptSearch = { id: idOf(account, name, question, filter, looked), name, question, filter, looked }
  const added = await attempt(context.store, () => addSavedSearch(context.store.db, account, kept))
  return added.ok ? done(toSaved(kept, 0)) : added
}

function idOf(...told: readonly [account: string, name: string, question: string, filter: FindFilter, saved: Date]): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16)
}

/** Counts from now on what is new to the owner. */
export function lookAtSearch(context: Context, account: string, id: string): Promise<Outcome<string>> {
  return changed(context, id, () => markLooked(context.store.db, account, id, context.clock()))
}

/** Drops a search of the account. */
export function dropSearch(context: Context, account: string, id: string): Promise<Outcome<string>> {
  return changed(context, id, () => dropSavedSearch(context.store.db, account, id))
}

async function changed({ store }: Context, id: string, change: () => Promise<boolean>): Promise<Outcome<string>> {
  const found = await attempt(store, change)
  if (!found.ok) return found
  return found.value ? done(id) : refused({ kind: 'search-unknown', search: id })
}

function toSaved({ id, name, question, filter, looked }: KeptSearch, fresh: number): SavedSearch {
  return { id, name, question, filter, looked: looked.toISOString(), fresh }
}
