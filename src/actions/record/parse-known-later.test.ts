import { describe, expect, test } from 'vitest'
import { readData, theRecord } from '../../../test/builders/the-record.ts'
import { addDays, rowsOf, type Day, type ThreatEvent } from '../../core/index.ts'
import { parseEvents } from './parse-events.ts'
import { parseKnownLater } from './parse-known-later.ts'

const toll = (id: string, asOf: Day) => {
  const event = rowsOf(theRecord(asOf), 'threat-event').find((each) => each.id === id)
  return event && [event.killed, event.injured, event.ideology]
}

describe('an event as it was known on a day', () => {
  test.each<[what: string, id: string, asOf: Day, expected: readonly (ThreatEvent['ideology'] | number | undefined)[] | undefined]>([
    ['three dead in Utrecht on the next day', 'EU-20190318-NL-1', '2019-03-19', [3, undefined, 'jihadist']],
    ['three until 28 March', 'EU-20190318-NL-1', '2019-03-27', [3, undefined, 'jihadist']],
    ['four from then on', 'EU-20190318-NL-1', '2019-03-29', [4, 6, 'jihadist']],
    ['two in Strasbourg at first', 'EU-20181211-FR-1', '2018-12-11', [2, undefined, 'jihadist']],
    ['then four', 'EU-20181211-FR-1', '2018-12-14', [4, 12, 'jihadist']],
    ['and five', 'EU-20181211-FR-1', '2018-12-16', [5, 12, 'jihadist']],
    ['three in Trèbes on the day itself', 'EU-20180323-FR-1', '2018-03-23', [3, 16, 'jihadist']],
    ['four when the picture of 26 March 2018 is drawn', 'EU-20180323-FR-1', '2018-03-26', [4, 15, 'jihadist']],
    ['no motive for a murder of the NSU', 'EU-20060406-DE-1', '2011-11-10', [1, 0, 'unknown']],
    ['until November 2011', 'EU-20060406-DE-1', '2011-11-11', [1, 0, 'right']],
    ['an officer who was wounded and died later', 'EU-20160304-GB-1', '2016-03-05', [0, 1, 'separatist']],
    ['a plot that nobody knew of', 'EU-20170502-FR-1', '2017-09-11', undefined],
    ['until the minister told', 'EU-20170502-FR-1', '2017-09-12', [undefined, undefined, 'jihadist']],
    ['an event known by its month only', 'EU-20160301-FR-1', '2016-03-30', undefined],
    ['from its last day on', 'EU-20160301-FR-1', '2016-03-31', [undefined, undefined, 'jihadist']],
  ])('%s: %s as of %s', (_, id, asOf, expected) => {
    expect(toll(id, asOf)).toEqual(expected)
  })

  test('every line says something that the row or the line after it does not, before that was known', async () => {
    const { events, earlier } = await files()
    for (const { event, until, isPublic, values } of earlier) {
      const row = events.find(({ id }) => id === event)
      const next = earlier.filter((each) => each.event === event && each.until > until).toSorted((a, b) => a.until.localeCompare(b.until))[0]
      expect(until > (row?.times.known ?? until), `${event} ${until}`).toBe(true)
      expect(isPublic && JSON.stringify({ ...row, ...values }) === JSON.stringify({ ...row, ...next?.values }), `${event} ${until}`).toBe(false)
    }
    expect(new Set(earlier.map(({ event, until }) => `${event} ${until}`)).size).toBe(earlier.length)
  })

  test('no state shows before its day: on the last day before a change the older values stand', async () => {
    const { earlier } = await files()
    for (const { event, until, isPublic, values } of earlier) {
      const row = rowsOf(theRecord(addDays(until, -1)), 'threat-event').find(({ id }) => id === event)
      if (isPublic) expect(row, event).toMatchObject(values)
      else expect(row, event).toBeUndefined()
    }
  })
})

test('a line about an event that is not in the table is refused by its place', async () => {
  const events = parseEvents(await readData('data/events/europe_attacks.csv'), '2025-12-31')
  const csv = 'id,until,killed,injured,ideology,status,claimed_by,source_url,basis\nEU-20190318-NL-9,2019-03-28,3,,,,,,note\n'
  expect(parseKnownLater(csv, events.ok ? events.value : [])).toMatchObject({ ok: false, problem: { kind: 'record-row-invalid', file: 'data/events/known_later.csv', line: 2, column: 'id', given: 'EU-20190318-NL-9' } })
})

async function files() {
  const events = parseEvents(await readData('data/events/europe_attacks.csv'), '2025-12-31')
  const earlier = parseKnownLater(await readData('data/events/known_later.csv'), events.ok ? events.value : [])
  if (!events.ok || !earlier.ok) throw new Error(JSON.stringify([events, earlier]).slice(0, 300))
  return { events: events.value, earlier: earlier.value }
}
