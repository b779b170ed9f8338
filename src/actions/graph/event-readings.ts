import { reportOfClaim } from '../../core/index.ts'
import { joinedEvents } from '../../evidence/events/joined-events.ts'
import { countOrigins } from '../../evidence/origins/count-origins.ts'
import { listKeptRows } from '../../store/kept-rows.ts'
import { followLinks, type FollowedLinks } from '../../store/event-links.ts'
import { readStanding, readTold } from '../joining/joined-around.ts'
import type { GraphDesk, NodeRef } from './graph-desk.ts'

/** An event as its readings tell it. */
export interface Readings {
  /** `event:` and the reading that it is called by. */
  readonly event: string
  /** Readings that are the same event, also those that no longer stand. */
  readonly same: readonly string[]
  /** Readings that speak of several events of which this is one. */
  readonly covering: readonly string[]
  /** Those of both that stand and were not written for the demo. */
  readonly counted: readonly string[]
  readonly origins: number
}

type Desk = Pick<GraphDesk, 'db' | 'view' | 'vocabulary'>

/** The events that these readings tell, each once; a reading that is joined to no other tells an event alone. */
export async function listEventsWith(desk: Desk, seeds: readonly string[]): Promise<readonly Readings[]> {
  const events = await eventsIn(desk, await followLinks(desk.db, seeds, desk.view))
  const asked = new Set(seeds)
  return events.filter(({ same }) => same.some((id) => asked.has(id)))
}

/** Events that these readings tell together with others, or cover, by reading; most tell one that no other tells, and are left out. */
export async function eventsOf(desk: Desk, readings: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { links } = await followLinks(desk.db, readings, desk.view)
  const asked = new Set(readings)
  const events = await eventsIn(desk, { links, readings: [...new Set(links.flatMap(({ a, b }) => [a, b]))] })
  const told = events.map(({ event, same, covering }) => ({ event, all: [...new Set([...same, ...covering])] })).filter(({ all }) => all.length > 1)
  const pairs = told.flatMap(({ event, all }) => all.filter((id) => asked.has(id)).map((id) => [id, event] as const))
  return new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, ofReading]) => [id, ofReading.map(([, event]) => event)]))
}

/**
 * Events as every check groups them, by what stands. A reading that fell is shown with those that it told an event with when it stood, or alone.
 */
async function eventsIn({ db, view, vocabulary }: Desk, followed: FollowedLinks): Promise<readonly Readings[]> {
  const standing = joinedEvents(await readStanding(db, followed, view), vocabulary)
  const eventOf = new Map(standing.flatMap(({ id, readings }) => readings.map((reading) => [reading, id] as const)))
  const isFallen = (reading: string) => !eventOf.has(reading)
  const told = followed.readings.some(isFallen) ? joinedEvents(await readTold(db, followed, view), vocabulary) : []
  const homesOf = new Map(told.map(({ id, readings }) => [id, [...new Set(readings.flatMap((reading) => eventOf.get(reading) ?? []))]] as const))
  const homes = (id: string) => { const found = homesOf.get(id) ?? []; return found.length === 0 ? [id] : found }
  const tellings = [
    ...standing.flatMap(({ id, readings, covers }) => tellingsOf(readings, [id], covers)),
    ...told.flatMap(({ id, readings, covers }) => tellingsOf(readings.filter(isFallen), homes(id), covers.flatMap(homes))),
  ]
  const unreal = new Set(standing.flatMap(({ claims }) => claims.filter(({ illustrative }) => illustrative).map(({ stored }) => stored.claim.id)))
  const voices = Map.groupBy(standing.flatMap((each) => [each.id, ...each.covers].map((event) => ({ event, voices: each.voices }))), ({ event }) => event)
  return [...Map.groupBy(tellings, ({ event }) => event)].map(([id, all]) => ({
    event: `event:${id}`,
    same: inOrder(all.filter(({ isWhole }) => !isWhole)),
    covering: inOrder(all.filter(({ isWhole }) => isWhole)),
    counted: inOrder(all).filter((reading) => !isFallen(reading) && !unreal.has(reading)),
    origins: countOrigins((voices.get(id) ?? []).flatMap((each) => each.voices)),
  }))
}

interface Telling {
  readonly reading: string
  readonly event: string
  /** Whether it speaks of several events of which this is one. */
  readonly isWhole: boolean
}

function tellingsOf(readings: readonly string[], events: readonly string[], covered: readonly string[]): readonly Telling[] {
  return readings.flatMap((reading) => [...events.map((event) => ({ reading, event, isWhole: false })), ...covered.map((event) => ({ reading, event, isWhole: true }))])
}

function inOrder(tellings: readonly Telling[]): readonly string[] {
  return [...new Set(tellings.map(({ reading }) => reading))].toSorted()
}

/** What kind of reading each id is. */
export async function readingRefs({ db, view }: Pick<GraphDesk, 'db' | 'view'>, ids: readonly string[]): Promise<readonly NodeRef[]> {
  const rows = new Set((await listKeptRows(db, view, ids)).map(({ id }) => id))
  return ids.map((id) => ({ kind: rows.has(id) ? 'row' : reportOfClaim(id) === undefined ? 'record' : 'claim', id }))
}
