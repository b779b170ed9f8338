import { done, highestMarking, refused, type AsOf, type EventDossier, type EventReading, type ExplainedLink, type Outcome, type ToldReading } from '../../core/index.ts'
import { compareFields } from '../../evidence/events/compare-fields.ts'
import { joinedEvents } from '../../evidence/events/joined-events.ts'
import { readingsOf } from '../../evidence/events/readings-of.ts'
import { followLinks } from '../../store/event-links.ts'
import { listFlags } from '../../store/flags.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { listEventsWith } from '../graph/event-readings.ts'
import { graphDesk, type GraphDesk } from '../graph/graph-desk.ts'
import { readStanding } from '../joining/joined-around.ts'
import { pairsToDecide } from '../joining/list-pairs.ts'
import { readPictureFiles } from '../picture/picture.ts'
import { toldReadings } from './told-readings.ts'

/** What every reading says of an event, by the event or by any reading of it: who is counted, where they differ, what joins them and why. */
export async function eventDossier(context: Context, { id, view }: { readonly id: string; readonly view: AsOf }): Promise<Outcome<EventDossier>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const found = await attempt(context.store, () => readSnapshot(context.store, (db) => dossierIn(graphDesk(db, view, files.value), id)))
  return found.ok ? found.value : found
}

async function dossierIn(desk: GraphDesk, id: string): Promise<Outcome<EventDossier>> {
  const { db, view, vocabulary } = desk
  const asked = id.replace(/^event:/, '')
  const [event] = await listEventsWith(desk, [asked])
  const followed = await followLinks(db, [asked], view)
  const told = event === undefined ? [] : await toldReadings(desk, event, followed)
  if (event === undefined || told.length === 0) return refused({ kind: 'evidence-unknown', id })
  const base = await readStanding(db, followed, view)
  const joined = joinedEvents(base, vocabulary).find((each) => `event:${each.id}` === event.event)
  const own = new Set(event.same)
  const byId = new Map(told.flatMap(({ reading, facts }) => (facts === undefined ? [] : [[reading.id, facts] as const])))
  return done({
    id: event.event, killed: joined?.killed, injured: joined?.injured, origins: event.origins, voices: [...new Set(joined?.voices ?? [])].toSorted(), parts: (joined?.covers ?? []).map((part) => `event:${part}`),
    readings: told.map(({ reading }) => reading),
    links: followed.links.filter(({ a, b }) => own.has(a) && own.has(b)).flatMap((link) => explained(link, byId, told.map(({ reading }) => reading))),
    waiting: pairsToDecide(joined?.waiting ?? [], readingsOf(base, vocabulary), base),
    flags: (await listFlags(db, view)).filter(({ subject }) => subject.id === event.event),
    marking: highestMarking(told.map(({ reading }) => reading.marking)),
  })
}

function explained({ a, b, relation, probability, decidedBy, reason, known }: Omit<ExplainedLink, 'fields'>, facts: ReadonlyMap<string, EventReading['facts']>, told: readonly ToldReading[]): readonly ExplainedLink[] {
  const [first, second] = [facts.get(a), facts.get(b)]
  const placeOf = (id: string) => told.find((reading) => reading.id === id)?.place
  const fields = first === undefined || second === undefined ? [] : compareFields(first, second, { a: placeOf(a), b: placeOf(b) })
  return [{ a, b, relation, probability, decidedBy, reason, known, fields }]
}
