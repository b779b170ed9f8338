import { entriesBorne, entriesNamed } from './entries-named.ts'
import { entriesOf, type LogbookEntry } from './logbook-entry.ts'
import { standingEntries } from './standing-entries.ts'

/** An entry that leans on another: both ids. */
export interface LeaningEntry {
  readonly entry: string
  readonly on: string
}

/**
 * Which entries lean on which: those that name one, those that an assumption says it bears, and the sets whose pooled value holds a judgement.
 * The graph of what rests on what and what falls with an assumption both follow these. Cost: the entries and what they name.
 */
export function leaningEntries(entries: readonly LogbookEntry[]): readonly LeaningEntry[] {
  const known = new Set(entries.map(({ id }) => id))
  const leans = [
    ...entries.flatMap((entry) => [
      ...groundsOf(entry).map((on) => ({ entry: entry.id, on })),
      ...entriesBorne(entry).map((borne) => ({ entry: borne, on: entry.id })),
    ]),
    ...pooledIn(entries),
  ]
  return leans.filter(({ entry }) => known.has(entry))
}

/** What speaks of a set rests on the question alone, not on what others answered: it leans only on what it names as a ground. */
function groundsOf(entry: LogbookEntry): readonly string[] {
  const isOfSet = entry.body.kind === 'judgement' || entry.body.kind === 'sealed-judgement' || entry.body.kind === 'reveal' || entry.body.kind === 'signpost'
  return entriesNamed(entry).filter((id) => !isOfSet || id !== entry.about)
}

/** A set is only its question; but its pooled value holds the last judgement that each role made before it was opened. */
function pooledIn(entries: readonly LogbookEntry[]): readonly LeaningEntry[] {
  const standing = standingEntries(entries)
  const sets = new Set(entriesOf(standing, 'propositions').map(({ id }) => id))
  const before = entriesOf(standing, 'judgement').filter(({ body }) => !body.afterReveal)
  const last = new Map(before.map((judgement) => [`${judgement.about} ${judgement.author}`, judgement]))
  return [...last.values()].flatMap(({ id, about }) => (about !== undefined && sets.has(about) ? [{ entry: about, on: id }] : []))
}
