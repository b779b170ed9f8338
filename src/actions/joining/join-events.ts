import type { EventReading, KeyedReading, NewReport } from '../../core/index.ts'
import { blockingKeys } from '../../evidence/events/blocking-keys.ts'
import { linkReadings, soughtKeys } from '../../evidence/events/link-readings.ts'
import { nearSearch } from '../../evidence/events/near-search.ts'
import { readingOfClaim } from '../../evidence/events/reading-of-claim.ts'
import { readingOfRecord } from '../../evidence/events/reading-of-record.ts'
import { type KnownEvent, readingOfRow } from '../../evidence/events/reading-of-row.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { everything } from '../../store/as-of.ts'
import type { NewClaim } from '../../store/claims.ts'
import { listKeptClaims } from '../../store/kept-claims.ts'
import { addRuleLinks, listLinksOf } from '../../store/event-links.ts'
import { addKeyedReadings, dropKeyedReadings, listKeptReadings, listKeyedReadings } from '../../store/event-readings.ts'
import { findRecordsNear, listRecordsById } from '../../store/event-records.ts'
import { listReportsById } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { readVocabulary } from '../read-vocabulary.ts'

/** The vocabulary of the package; that its files are in order is tested, so that they are not is a defect. */
export async function packageVocabulary(context: Pick<Context, 'readData'>): Promise<Vocabulary> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) throw new Error(`the vocabulary of the package: ${JSON.stringify(vocabulary.problem)}`)
  return vocabulary.value
}

/** Joins the claims of reports with what the store holds, in the transaction of the caller; many reports cost little more than one. */
export function joinClaims(db: Database, vocabulary: Vocabulary, kept: readonly { readonly report: Pick<NewReport, 'published' | 'country' | 'marking'>; readonly claims: readonly Pick<NewClaim, 'claim' | 'known'>[] }[], recorded: Date): Promise<void> {
  return joinReadings(db, vocabulary, kept.flatMap(({ report, claims }) => claims.flatMap((claim) => readingOfClaim(claim, report, vocabulary) ?? [])), recorded)
}

/** Joins the attacks among the rows of the record; of a row with several states the newest is compared, known from the first. */
export function joinRows(db: Database, vocabulary: Vocabulary, rows: readonly KnownEvent[], recorded: Date): Promise<void> {
  const readings = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((states) => {
    const newest = states.at(-1)
    const reading = newest && readingOfRow(newest, vocabulary.towns)
    return reading === undefined ? [] : [{ ...reading, known: states[0]?.times.known ?? reading.known }]
  })
  return joinReadings(db, vocabulary, readings, recorded)
}

/** Links readings to those that the store holds, and lets later ones find them. Readings that were there before are looked at anew. */
export async function joinReadings(db: Database, vocabulary: Vocabulary, readings: readonly EventReading[], recorded: Date): Promise<void> {
  if (readings.length === 0) return
  const ids = readings.map(({ id }) => id)
  const before = await listKeptReadings(db, ids)
  await dropKeyedReadings(db, [...before])
  const there = [...(await listKeyedReadings(db, soughtKeys(readings))), ...(await recordsNear(db, vocabulary, readings))]
  const { links, keyed } = linkReadings(readings, there)
  await addRuleLinks(db, { links, complete: new Map(readings.map(({ id, known }) => [id, known])) }, recorded)
  await addKeyedReadings(db, keyed, recorded)
}

/** Records of datasets near readings: they have a table of their own, in which they are found by day and place. */
async function recordsNear(db: Database, vocabulary: Vocabulary, readings: readonly EventReading[]): Promise<readonly KeyedReading[]> {
  const ids = await findRecordsNear(db, readings.map(({ facts }) => nearSearch(facts, vocabulary)), undefined)
  const records = (await listRecordsById(db, ids, everything)).flatMap((record) => readingOfRecord(record, vocabulary.towns) ?? [])
  return records.flatMap((reading) => blockingKeys(reading.facts).found.map((key) => ({ key, reading })))
}

/** Looks anew at claims that were corrected or erased, and at those for which they stood because they said the same. */
export async function rejoinClaims(db: Database, vocabulary: Vocabulary, ids: readonly string[], recorded: Date): Promise<void> {
  const twins = (await listLinksOf(db, ids, everything)).filter(({ reason, decidedBy }) => decidedBy === 'rule' && reason === 'identical').flatMap(({ a, b }) => [a, b])
  const claims = await listKeptClaims(db, everything, [...new Set([...ids, ...twins])])
  const reports = new Map((await listReportsById(db, everything, [...new Set(claims.map(({ report }) => report))])).map((report) => [report.id, report]))
  await dropKeyedReadings(db, ids)
  await joinReadings(db, vocabulary, claims.flatMap((stored) => {
    const report = reports.get(stored.report)
    return report === undefined ? [] : (readingOfClaim(stored, report, vocabulary) ?? [])
  }), recorded)
}
