import { reportOfClaim, type EventLink } from '../../core/index.ts'
import { listKeptRows } from '../../store/dependencies.ts'
import { listLinksOf } from '../../store/event-links.ts'
import type { GraphDesk, NodeRef } from './graph-desk.ts'

/** An event as its readings tell it. */
export interface Readings {
  /** `event:` and the first of the ids of its readings. */
  readonly event: string
  /** Readings that are the same event. */
  readonly same: readonly string[]
  /** Readings that speak of several events of which this is one. */
  readonly covering: readonly string[]
}

/** More readings than any event has; a chain of links that is longer is followed no further. */
const mostReadings = 1000

/** The events that these readings tell, each once; a reading that is joined to no other tells an event alone. */
export async function readingsOf({ db, view }: Pick<GraphDesk, 'db' | 'view'>, seeds: readonly string[]): Promise<readonly Readings[]> {
  const seen = new Set(seeds)
  const links = new Map<string, EventLink>()
  let front: readonly string[] = seeds
  while (front.length > 0 && seen.size < mostReadings) {
    const found = await listLinksOf(db, front, view)
    for (const link of found) links.set(`${link.a} ${link.b}`, link)
    front = [...new Set(found.filter(({ relation }) => relation === 'same').flatMap(({ a, b }) => [a, b]))].filter((id) => !seen.has(id))
    for (const id of front) seen.add(id)
  }
  return groupsOf(seeds, [...links.values()])
}

function groupsOf(seeds: readonly string[], links: readonly EventLink[]): readonly Readings[] {
  const groups = new Map<string, Readings>()
  for (const seed of seeds) {
    const same = connected(seed, links)
    const covering = links.filter(({ b, relation }) => relation === 'covers' && same.includes(b)).map(({ a }) => a)
    const event = `event:${same[0] ?? seed}`
    groups.set(event, { event, same, covering: [...new Set(covering)].toSorted() })
  }
  return [...groups.values()]
}

function connected(seed: string, links: readonly EventLink[]): readonly string[] {
  const together = new Set([seed])
  for (const id of together) {
    for (const { a, b, relation } of links) {
      if (relation !== 'same') continue
      if (a === id) together.add(b)
      if (b === id) together.add(a)
    }
  }
  return [...together].toSorted()
}

/** Events that these readings tell together with others, or cover, by reading; most tell one that no other tells, and are left out. */
export async function eventsOf(desk: Pick<GraphDesk, 'db' | 'view'>, readings: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = new Set(readings)
  const links = (await listLinksOf(desk.db, readings, desk.view)).filter(({ relation }) => relation === 'same' || relation === 'covers')
  const joined = links.flatMap(({ a, b, relation }) => (relation === 'same' ? [a, b] : [b]))
  const groups = await readingsOf(desk, [...new Set(joined)])
  const events = groups.flatMap(({ event, same, covering }) => [...same, ...covering].filter((id) => asked.has(id)).map((id) => [id, event] as const))
  return new Map([...Map.groupBy(events, ([id]) => id)].map(([id, pairs]) => [id, [...new Set(pairs.map(([, event]) => event))]]))
}

/** What kind of reading each id is. */
export async function readingRefs({ db, view }: Pick<GraphDesk, 'db' | 'view'>, ids: readonly string[]): Promise<readonly NodeRef[]> {
  const rows = new Set((await listKeptRows(db, view, ids)).map(({ id }) => id))
  return ids.map((id) => ({ kind: rows.has(id) ? 'row' : reportOfClaim(id) === undefined ? 'record' : 'claim', id }))
}
