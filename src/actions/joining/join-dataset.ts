import type { EventReading, Outcome } from '../../core/index.ts'
import { blockingKeys } from '../../evidence/events/blocking-keys.ts'
import { linkReadings } from '../../evidence/events/link-readings.ts'
import { nearSearch } from '../../evidence/events/near-search.ts'
import { readingOfRecord } from '../../evidence/events/reading-of-record.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { everything } from '../../store/as-of.ts'
import { addRuleLinks } from '../../store/event-links.ts'
import { pageReadings } from '../../store/event-readings.ts'
import { countRecords, findRecordsNear, listRecordsById, pageRecords } from '../../store/event-records.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { packageVocabulary } from './join-events.ts'

/** Readings that look for records at once: their searches are one query, and their links one transaction. */
const pageSize = 500

/**
 * Joins the records of a dataset with rows, claims and records of other datasets. The smaller side looks for the larger one, so the work grows with what
 * can be joined and not with the dataset. Each page is kept by itself; what was broken off is simply done again.
 */
export async function joinDataset(context: Context, dataset: string): Promise<Outcome<void>> {
  const vocabulary = await packageVocabulary(context)
  return attempt(context.store, async () => {
    await joinPages(context, vocabulary, dataset, async (db, after) => {
      const readings = await pageReadings(db, after, pageSize)
      return { readings, last: readings.at(-1)?.id }
    })
    const counts = await countRecords(context.store.db)
    for (const [other, count] of counts) {
      if (other === dataset) continue
      const [small, large] = count < (counts.get(dataset) ?? 0) ? [other, dataset] : [dataset, other]
      await joinPages(context, vocabulary, large, async (db, after) => {
        const records = await pageRecords(db, small, after, pageSize)
        return { readings: records.flatMap((record) => readingOfRecord(record, vocabulary.towns) ?? []), last: records.at(-1)?.id }
      })
    }
  })
}

interface Page {
  readonly readings: readonly EventReading[]
  /** Where the next page begins; undefined behind the last. A page may hold nothing that is a reading, and others may follow. */
  readonly last: string | undefined
}

async function joinPages({ store, clock }: Context, vocabulary: Vocabulary, dataset: string, page: (db: Database, after: string) => Promise<Page>): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    after = await store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      const { readings, last } = await page(db, from)
      await joinPage(db, vocabulary, dataset, readings, clock())
      return last
    })
  }
}

async function joinPage(db: Database, vocabulary: Vocabulary, dataset: string, readings: readonly EventReading[], recorded: Date): Promise<void> {
  const ids = await findRecordsNear(db, readings.map(({ facts }) => nearSearch(facts, vocabulary)), dataset)
  const records = (await listRecordsById(db, ids, everything)).flatMap((record) => readingOfRecord(record, vocabulary.towns) ?? [])
  if (records.length === 0) return
  const there = readings.flatMap((reading) => blockingKeys(reading.facts).found.map((key) => ({ key, reading })))
  const { links } = linkReadings(records, there)
  await addRuleLinks(db, { links, complete: new Map() }, recorded)
}
