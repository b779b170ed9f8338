import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../core/index.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { claimedDays, claimedStart } from './claimed-days.ts'
import { joinedEvents } from './joined-events.ts'
import { eventsAt } from './match-event.ts'
import { isNowhere, parsePlace } from './place.ts'

const vocabulary = theVocabulary()
const record = theRecord('2018-12-31')
const events = rowsOf(record, 'threat-event')
const idsAt = (place: string | readonly string[], date: string) =>
  eventsAt(aClaim('EVENT', { type: 'attack', place, date }), events, '2018-12-31', vocabulary).map((event) => event.id)

describe('a place', () => {
  test('is understood in Dutch and English, by country, part, town and other names of the town', () => {
    const southern = ['EU-20180323-FR-1']
    expect(['FR (south)', 'southern France', 'Zuid-Frankrijk', 'Trèbes', 'France', 'Frankrijk'].map((place) => idsAt(place, '2018-03-23'))).toEqual([
      southern, southern, southern, southern, southern, southern,
    ])
    expect(idsAt('Brussel', '2014-05-24')).toEqual(idsAt('Bruxelles', '2014-05-24'))
  })

  test('that names nothing is nowhere, and finds nothing', () => {
    expect(isNowhere(parsePlace('several countries', vocabulary))).toBe(true)
    expect(idsAt('', '2018-03-23')).toEqual([])
  })

  test('in the north does not lie in the south', () => {
    expect(idsAt('FR (north)', '2018-03-23')).toEqual([])
  })
})

describe('the days of a claim', () => {
  test('are a day, a month, a stretch with an open end, or about one', () => {
    expect(claimedDays('2018-03-23', '2018-03-26')).toEqual({ first: '2018-03-23', last: '2018-03-23' })
    expect(claimedDays('2018-02', '2018-03-26')).toEqual({ first: '2018-02-01', last: '2018-02-28' })
    expect(claimedDays('2017-10/', '2018-03-26')).toEqual({ first: '2017-10-01', last: '2018-03-26' })
    expect(claimedDays('2018-03-23~', '2018-03-26')).toEqual({ first: '2018-03-20', last: '2018-03-26' })
    expect(claimedStart('2017~/2018-03')).toEqual({ first: '2016-07-02', last: '2018-07-02' })
    expect(['vague-long', '', 'soon/later', '2018-02-30'].map((date) => claimedDays(date, '2018-03-26'))).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('joined events', () => {
  test('are all events of the record, each with the sites that tell of it', () => {
    const joined = joinedEvents(record, vocabulary)
    expect(joined.length).toBe(events.length)
    expect(joined.find(({ id }) => id === 'EU-20180323-FR-1')?.origins).toBe(2)
  })
})
