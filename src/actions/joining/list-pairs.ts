import { type AsOf, type ComparedReading, type EventReading, type EvidenceBase, type Outcome, type PairToDecide, rowsOf } from '../../core/index.ts'
import { compareFields } from '../../evidence/events/compare-fields.ts'
import { groupReadings, type WaitingPair } from '../../evidence/events/group-readings.ts'
import { readingsOf } from '../../evidence/events/readings-of.ts'
import { listLinkedReadings } from '../../store/event-links.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { readJoinedAround } from './joined-around.ts'
import { packageVocabulary } from './join-events.ts'

/** The pairs of readings that wait for a person, as they stood on a day, the surest first. */
export async function listPairs(context: Context, view: AsOf): Promise<Outcome<readonly PairToDecide[]>> {
  const vocabulary = await packageVocabulary(context)
  return attempt(context.store, () =>
    readSnapshot(context.store, async (db) => {
      const base = await readJoinedAround(db, await listLinkedReadings(db, view), view)
      const readings = readingsOf(base, vocabulary)
      const { waiting } = groupReadings(readings, base.eventLinks)
      const pairs = pairsToDecide(waiting, readings, base)
      return pairs.toSorted((a, b) => b.probability - a.probability || (a.a.id < b.a.id ? -1 : 1))
    }),
  )
}

/** Waiting pairs with what each reading says. */
export function pairsToDecide(waiting: readonly WaitingPair[], readings: readonly EventReading[], base: EvidenceBase): readonly PairToDecide[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  return waiting.flatMap(({ a, b, probability }) => {
    const [first, second] = [byId.get(a), byId.get(b)]
    return first === undefined || second === undefined ? [] : [toPair(first, second, probability, base)]
  })
}

function toPair(a: EventReading, b: EventReading, probability: number, base: EvidenceBase): PairToDecide {
  const [first, second] = [a, b].map((reading) => saidBy(reading, base))
  return { a: named(a, first?.source ?? ''), b: named(b, second?.source ?? ''), probability, fields: compareFields(a.facts, b.facts, { a: first?.place, b: second?.place }) }
}

function named({ id, kind, known }: EventReading, source: string): ComparedReading {
  return { id, kind, known, source }
}

/** Who says it, and how they write the place. */
function saidBy({ id, kind, facts: { dataset = '' } }: EventReading, base: EvidenceBase): { readonly source: string; readonly place: string | undefined } {
  switch (kind) {
    case 'row': return { source: dataset, place: rowsOf(base, 'threat-event').find((row) => row.id === id)?.place }
    case 'record': return { source: dataset, place: base.eventRecords.find((each) => each.id === id)?.place }
    case 'claim': {
      const stored = base.claims.find(({ claim }) => claim.id === id)
      const place = stored?.claim.kind === 'EVENT' ? stored.claim.fields.place : undefined
      return { source: stored?.report ?? '', place: place === undefined ? undefined : [place].flat().join('; ') }
    }
  }
}
