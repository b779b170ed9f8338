import { done, entryPrefix, mayRead, refused, type Actor, type AsOf, type Clearance, type Outcome, type Problem } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { isBound } from '../../store/cleared.ts'
import { listDraftsById } from '../../store/drafts.ts'
import { listFlagsById } from '../../store/flags.ts'
import { listEntries } from '../../store/logbook.ts'
import { listSourcesById } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { listThingMarkings } from './markings-of.ts'

/**
 * Refuses a write that names what its author may not see, before it is looked at: with the very problem that what does not exist is refused with,
 * so that nobody learns which of the two it is. A door that says otherwise of what does not exist gives its own words.
 */
export async function mustSee({ store }: Pick<Context, 'store'>, { clearance }: Pick<Actor, 'clearance'>, ids: readonly string[], asUnknown = unknownThing): Promise<Outcome<void>> {
  if (!isBound({ clearance })) return done(undefined)
  const unseen = await attempt(store, () => listUnseen(store.db, clearance, ids))
  if (!unseen.ok) return unseen
  const [first] = unseen.value
  return first === undefined ? done(undefined) : refused(asUnknown(first))
}

/** The problem of a thing that is not there, by the form of its id. */
export function unknownThing(id: string): Problem {
  if (id.startsWith(entryPrefix)) return { kind: 'entry-unknown', entry: id }
  return id.startsWith('flag:') ? { kind: 'flag-unknown', flag: id } : { kind: 'evidence-unknown', id }
}

/** The problem of evidence that is not there, where a door takes nothing else. */
export function unknownEvidence(id: string): Problem {
  return { kind: 'evidence-unknown', id }
}

/** Those of the ids that somebody may see: what a write gives back names nothing else. */
export async function onlySeen({ store }: Pick<Context, 'store'>, { clearance }: Pick<Actor, 'clearance'>, ids: readonly string[]): Promise<Outcome<readonly string[]>> {
  return attempt(store, async () => {
    const unseen = new Set(await listUnseen(store.db, clearance, ids))
    return ids.filter((id) => !unseen.has(id))
  })
}

/** Those of the ids that name what is above the clearance, in their order; what does not exist is none of them. */
async function listUnseen(db: Database, clearance: Clearance, ids: readonly string[]): Promise<readonly string[]> {
  const markings = await listThingMarkings(db, ids)
  const others = await listUnseenOthers(db, clearance, ids)
  return ids.filter((id) => !mayRead(clearance, markings.get(id) ?? 'clear') || others.has(id))
}

/** Entries, drafts, flags and sources are seen by more than a marking of their own. */
async function listUnseenOthers(db: Database, clearance: Clearance, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const list = async (view: AsOf) => [
    ...(ids.some((id) => id.startsWith(entryPrefix)) ? await listEntries(db, view) : []),
    ...(await listDraftsById(db, view, ids)),
    ...(await listFlagsById(db, view, ids)),
    ...(await listSourcesById(db, view, ids.map((id) => id.replace(/^source:/, '')))),
  ].map(({ id }) => id)
  const seen = new Set(await list({ ...everything, clearance }))
  const unseen = (await list(everything)).filter((id) => !seen.has(id))
  return new Set(unseen.flatMap((id) => [id, `source:${id}`]))
}
