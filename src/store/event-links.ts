import { sql } from 'kysely'
import type { AsOf, Day, EventLink, EventRelation, RuleLink } from '../core/index.ts'
import { inView } from './as-of.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

type Pair = Pick<EventLink, 'a' | 'b'>
interface KeptLink extends Pair {
  readonly revision: number
  readonly known: Day
  readonly relation: EventRelation
  readonly decided_by: EventLink['decidedBy']
}

/** Links that rules made, and the readings of which they are all that the rules know, by the day from which others of theirs no longer hold. */
export interface RuleLinks {
  readonly links: readonly RuleLink[]
  readonly complete: ReadonlyMap<string, Day>
}

/**
 * Brings the links that rules made up to date: new ones are added, one that became another is revised, one that no longer holds is taken back
 * by a revision. What a person decided stays as it is.
 */
export async function addRuleLinks(db: Database, { links, complete }: RuleLinks, recorded: Date): Promise<number> {
  const kept = new Map((await newestLinksOf(db, [...new Set([...complete.keys(), ...links.map(({ a }) => a)])])).map((link) => [keyOf(link), link]))
  const decided = new Set([...kept.values()].flatMap((link) => (link.decided_by === 'person' ? [keyOf(link), keyOf({ a: link.b, b: link.a })] : [])))
  const wanted = new Map(links.map((link) => [keyOf(link), link]))
  const changed = [...wanted.values()].filter((link) => !decided.has(keyOf(link)) && kept.get(keyOf(link))?.relation !== link.relation)
  const gone = [...kept.values()].filter((link) => !decided.has(keyOf(link)) && !wanted.has(keyOf(link)) && link.relation !== 'apart' && (complete.has(link.a) || complete.has(link.b)))
  const rows = [
    ...changed.map(({ a, b, relation, probability, reason, ...link }) => ({ a, b, revision: (kept.get(keyOf({ a, b }))?.revision ?? 0) + 1, relation, probability, reason: reason ?? null, known: later(link.known, kept.get(keyOf({ a, b }))?.known) })),
    ...gone.map(({ a, b, revision, ...link }) => ({ a, b, revision: revision + 1, relation: 'apart' as const, probability: null, reason: null, known: later(complete.get(a) ?? link.known, later(complete.get(b) ?? link.known, link.known)) })),
  ].map((row) => ({ ...row, recorded, decided_by: 'rule' as const }))
  for (const part of statementsOf(rows)) await db.insertInto('event_link').values(part).execute()
  return rows.length
}

function keyOf({ a, b }: Pair): string {
  return `${a}\n${b}`
}

function later(day: Day, before: Day | undefined): Day {
  return before !== undefined && before > day ? before : day
}

async function newestLinksOf(db: Database, readings: readonly string[]): Promise<readonly KeptLink[]> {
  if (readings.length === 0) return []
  return db.selectFrom('event_link').distinctOn(['a', 'b']).select(['a', 'b', 'revision', 'known', 'relation', 'decided_by'])
    .where(sql<boolean>`(a = any(${readings}) or b = any(${readings}))`).orderBy('a').orderBy('b').orderBy('revision', 'desc').execute()
}

/** What a person decided of a pair. */
export interface PairDecision extends Pair {
  readonly relation: 'same' | 'apart'
  readonly reason: string
  readonly known: Day
}

/** Keeps decisions as revisions of their pairs, whichever way round these stand, and none that is decided so already; gives how many were kept. */
export async function addDecisions(db: Database, decisions: readonly PairDecision[], recorded: Date): Promise<number> {
  const kept = await newestLinksOf(db, [...new Set(decisions.flatMap(({ a, b }) => [a, b]))])
  const byPair = new Map(kept.map((link) => [keyOf(link), link]))
  const rows = decisions.flatMap(({ a, b, relation, reason, known }) => {
    const [first, second] = byPair.has(keyOf({ a: b, b: a })) && !byPair.has(keyOf({ a, b })) ? [b, a] : [a, b]
    const before = byPair.get(keyOf({ a: first, b: second }))
    if (before?.decided_by === 'person' && before.relation === relation) return []
    return [{ a: first, b: second, revision: (before?.revision ?? 0) + 1, known, recorded, relation, probability: null, decided_by: 'person' as const, reason }]
  })
  for (const part of statementsOf(rows)) await db.insertInto('event_link').values(part).execute()
  return rows.length
}

/** Links in view that name one of these readings, each in its newest revision in view. */
export async function listLinksOf(db: Database, readings: readonly string[], view: AsOf): Promise<readonly EventLink[]> {
  if (readings.length === 0) return []
  const rows = await db.selectFrom('event_link').distinctOn(['a', 'b']).selectAll()
    .where(sql<boolean>`(a = any(${readings}) or b = any(${readings}))`).where(() => inView('event_link', view)).orderBy('a').orderBy('b').orderBy('revision', 'desc').execute()
  return rows.map(toLink)
}

/** Links in view from some readings on, and every reading that they lead to. */
export interface FollowedLinks {
  readonly readings: readonly string[]
  readonly links: readonly EventLink[]
}

/** More readings than hang together anywhere but in a war that several datasets count: there the nearest are followed. */
const mostFollowed = 5000

/** Follows links in view from readings on, as far as they lead; what is set apart leads nowhere. Whatever groups readings works from this. */
export async function followLinks(db: Database, seeds: readonly string[], view: AsOf): Promise<FollowedLinks> {
  const links = new Map<string, EventLink>()
  const seen = new Set(seeds)
  const most = seen.size + mostFollowed
  for (let front: readonly string[] = [...seen]; front.length > 0; ) {
    const found = await listLinksOf(db, front, view)
    for (const link of found) links.set(keyOf(link), link)
    const ahead = found.filter(({ relation }) => relation !== 'apart').flatMap(({ a, b }) => [a, b])
    front = seen.size > most ? [] : [...new Set(ahead)].filter((id) => !seen.has(id))
    for (const id of front) seen.add(id)
  }
  return { readings: [...seen], links: [...links.values()] }
}

/** Ids of readings that some link in view names. */
export async function listLinkedReadings(db: Database, view: AsOf): Promise<readonly string[]> {
  const rows = await db.selectFrom('event_link').select(['a', 'b']).distinct().where(() => inView('event_link', view)).execute()
  return [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
}

function toLink({ decided_by: decidedBy, probability, reason, recorded, a, b, relation, known }: KeptLink & { readonly probability: number | null; readonly reason: string | null; readonly recorded: Date }): EventLink {
  return { a, b, relation, decidedBy, known, probability: probability ?? undefined, reason: reason ?? undefined, recorded: recorded.toISOString() }
}
