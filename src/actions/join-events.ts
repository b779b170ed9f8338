import type { Day, EventReading, NewReport } from '../core/index.ts'
import { linkReadings, soughtKeys } from '../evidence/events/link-readings.ts'
import { readingOfClaim } from '../evidence/events/reading-of-claim.ts'
import { type KnownEvent, readingOfRow } from '../evidence/events/reading-of-row.ts'
import type { Vocabulary } from '../evidence/vocabulary/vocabulary.ts'
import type { NewClaim } from '../store/claims.ts'
import { addRuleLinks } from '../store/event-links.ts'
import { addKeyedReadings, dropKeyedReadings, listKeptReadings, listKeyedReadings } from '../store/event-readings.ts'
import type { Database } from '../store/store.ts'
import type { Context } from './context.ts'
import { readVocabulary } from './read-vocabulary.ts'

/** The vocabulary of the package; that its files are in order is tested, so that they are not is a defect. */
export async function packageVocabulary(context: Pick<Context, 'readData'>): Promise<Vocabulary> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) throw new Error(`the vocabulary of the package: ${JSON.stringify(vocabulary.problem)}`)
  return vocabulary.value
}

/** Joins the claims of reports with what the store holds, in the transaction of the caller; many reports cost little more than one. */
export function joinClaims(db: Database, vocabulary: Vocabulary, kept: readonly { readonly report: Pick<NewReport, 'published' | 'country'>; readonly claims: readonly Pick<NewClaim, 'claim' | 'known'>[] }[], recorded: Date): Promise<void> {
  return joinReadings(db, kept.flatMap(({ report, claims }) => claims.flatMap((claim) => readingOfClaim(claim, report, vocabulary) ?? [])), recorded)
}

/** Joins the attacks among the rows of the record; of a row with several states the newest is compared, known from the first. */
export function joinRows(db: Database, vocabulary: Vocabulary, rows: readonly KnownEvent[], recorded: Date): Promise<void> {
  const readings = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((states) => {
    const newest = states.at(-1)
    const reading = newest && readingOfRow(newest, vocabulary.towns)
    return reading === undefined ? [] : [{ ...reading, known: states[0]?.times.known ?? reading.known }]
  })
  return joinReadings(db, readings, recorded)
}

/** Links readings to those that the store holds, and lets later ones find them. Readings that were there before are looked at anew. */
export async function joinReadings(db: Database, readings: readonly EventReading[], recorded: Date): Promise<void> {
  if (readings.length === 0) return
  const ids = readings.map(({ id }) => id)
  const before = await listKeptReadings(db, ids)
  await dropKeyedReadings(db, [...before])
  const there = await listKeyedReadings(db, soughtKeys(readings))
  const { links, keyed } = linkReadings(readings, there)
  await addRuleLinks(db, { links, complete: ids, known: lastKnown(readings) }, recorded)
  await addKeyedReadings(db, keyed, recorded)
}

function lastKnown(readings: readonly EventReading[]): Day {
  return readings.map(({ known }) => known).reduce((last, known) => (known > last ? known : last))
}
