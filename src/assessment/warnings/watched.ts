import { tableOfClass, type Country, type CountingTable, type EntryOf, type Stream, type WarnedEvent } from '../../core/index.ts'

/** Of what a warning speaks, apart from when. */
export interface Watched {
  readonly event: WarnedEvent
  readonly country: Country
  /** The country, or a narrower place in it. */
  readonly scope: string
  readonly stream: Stream | undefined
}

/** Of what a warning speaks. */
export function watchedBy({ country, scope, stream, body: { event } }: EntryOf<'warning'>): Watched {
  return { event, country, scope, stream }
}

/** Two warnings with one key speak of the same thing. */
export function watchedKey({ event, scope, stream }: Watched): string {
  return [scope, stream ?? '', event.class, 'atLeast' in event ? event.atLeast : ''].join(' ')
}

/** The table of the record in which it can be counted; undefined for classes without one, and for places narrower than a country, which no table names. */
export function countingTable({ event, country, scope }: Pick<Watched, 'event' | 'country' | 'scope'>): CountingTable | undefined {
  return scope === country ? tableOfClass(event.class) : undefined
}

/** Whether what comes of one tells something of what comes of the other: attacks of every severity, in places that overlap, of one stream or of all. */
export function areRelated(a: Watched, b: Watched): boolean {
  return familyOf(a.event) === familyOf(b.event) && placesOverlap(a, b) && (a.stream === undefined || b.stream === undefined || a.stream === b.stream)
}

function familyOf({ class: warned }: WarnedEvent): string {
  return warned === 'completed-attack' || warned === 'deadly-attack' || warned === 'attack-with-deaths' ? 'attack' : warned
}

/** Europe holds every country that Peil speaks of; parts of a country are compared by their names. */
function placesOverlap(a: Watched, b: Watched): boolean {
  const contains = (wide: Watched, narrow: Watched) => wide.scope === 'EU' || wide.scope === narrow.scope || narrow.scope.startsWith(`${wide.scope}/`)
  return contains(a, b) || contains(b, a)
}
