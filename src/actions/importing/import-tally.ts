import type { Period } from '../../core/index.ts'
import type { EventFormat } from '../../imports/event-format.ts'
import type { EventBatch } from '../../imports/read-events.ts'
import type { seenKeys } from '../../imports/seen-keys.ts'

type Fresh = EventBatch['records']

/** What is counted over the whole file, also over rows that an earlier run kept. */
export function newTally() {
  const cautions = new Map<string, number>()
  const tally = {
    read: 0,
    repeated: 0,
    quarantined: 0,
    unknown: 0,
    stated: 0,
    covers: undefined as Period | undefined,
    cautions,
    /** Records of a batch whose key is new in this file. */
    take: (batch: EventBatch, seen: ReturnType<typeof seenKeys>, format: EventFormat): Fresh => {
      tally.read = batch.rows
      tally.quarantined += batch.bad.length
      return batch.records.flatMap((record) => {
        const id = seen.add(record.id) ? record.id : format.numbersRepeats === true ? numbered(record.id, seen) : undefined
        if (id === undefined) {
          tally.repeated += 1
          return []
        }
        for (const caution of record.body.cautions ?? []) cautions.set(caution, (cautions.get(caution) ?? 0) + 1)
        if (record.known !== undefined) tally.stated += 1
        if (record.days !== undefined) tally.covers = widened(tally.covers, record.days)
        return [id === record.id ? record : { ...record, id }]
      })
    },
  }
  return tally
}

function numbered(id: string, seen: ReturnType<typeof seenKeys>): string {
  for (let count = 2; ; count++) if (seen.add(`${id}:${count}`)) return `${id}:${count}`
}

/** The days of both. */
export function widened(one: Period | undefined, other: Period): Period {
  if (one === undefined) return other
  return { first: other.first < one.first ? other.first : one.first, last: other.last > one.last ? other.last : one.last }
}
