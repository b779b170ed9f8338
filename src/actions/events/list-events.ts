import { highestMarking, type AsOf, type EventPage, type ListedEvent, type Outcome } from '../../core/index.ts'
import { joinedEvents } from '../../evidence/events/joined-events.ts'
import { locateReadings } from '../../evidence/events/located-reading.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { followLinks } from '../../store/event-links.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { pageStandingReadings, type ReadingFilter, type ReadingPlace } from '../../store/page-readings.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import { listThingMarkings } from '../clearance/markings-of.ts'
import type { Context } from '../context.ts'
import { packageVocabulary } from '../joining/join-events.ts'
import { readStanding } from '../joining/joined-around.ts'
import { leadingReading, toListed } from './listed-events.ts'

export interface EventsRequest {
  readonly view: AsOf
  readonly filter: ReadingFilter
  /** Where the page before ended; undefined for the first. */
  readonly after: ReadingPlace | undefined
  readonly most: number
}

/** For each event that is asked for so many readings are looked at together: some of them are told by another reading of the same event. */
const readingsOfEvent = 1.2
/** How often more readings are fetched for one page; then the page is given as it is, with where the next begins. */
const mostRounds = 3

/**
 * Events as they were known on a day, the last to happen first, a page at a time. An event stands where its leading reading stands: a row before a record
 * before a claim, of the sources that are asked for; what is filtered by is what that reading says.
 */
export async function listEvents(context: Context, { view, filter, after, most }: EventsRequest): Promise<Outcome<EventPage>> {
  const vocabulary = await packageVocabulary(context)
  return attempt(context.store, () =>
    readSnapshot(context.store, async (db) => {
      const events: ListedEvent[] = []
      let from = after
      const atOnce = Math.ceil(most * readingsOfEvent) + 1
      for (let round = 0; round < mostRounds && events.length < most; round += 1) {
        const places = await pageStandingReadings(db, view, filter, from, atOnce)
        events.push(...await eventsAt(db, view, filter, places, vocabulary))
        from = places.length < atOnce ? undefined : places.at(-1)
        if (from === undefined) break
      }
      const page = events.slice(0, most)
      return { events: page, after: events.length > most ? page.at(-1)?.at : from }
    }),
  )
}

/** The events that are led by these readings. */
async function eventsAt(db: Database, view: AsOf, filter: ReadingFilter, places: readonly ReadingPlace[], vocabulary: Vocabulary): Promise<readonly ListedEvent[]> {
  const base = await readStanding(db, await followLinks(db, places.map(({ id }) => id), view), view)
  const joined = joinedEvents(base, vocabulary)
  const markings = await listThingMarkings(db, joined.flatMap(({ readings }) => readings))
  const eventByLead = new Map(joined.map((event) => [leadingReading(event, filter.from), event]))
  const locate = locateReadings(base, vocabulary)
  return places.flatMap((at) => {
    const event = eventByLead.get(at.id)
    const lead = event && locate(at.id)
    return event === undefined || lead === undefined || !matches(lead.reading.facts, filter) ? [] : [toListed(event, lead, at, highestMarking(event.readings.map((id) => markings.get(id) ?? 'clear')))]
  })
}

/** What the store could not ask of a claim, whose words say it. */
function matches(facts: { readonly country: string | undefined; readonly ideology: string; readonly outcome: string; readonly class: string }, filter: ReadingFilter): boolean {
  return (['country', 'ideology', 'outcome', 'class'] as const).every((field) => filter[field] === undefined || filter[field] === facts[field])
}
