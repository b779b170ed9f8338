import { describe, expect, test } from 'vitest'
import { theRecord } from '../../../test/builders/the-record.ts'
import { addDays, rowsOf, type Day, type EditionRun, type ThreatEvent } from '../../core/index.ts'
import type { Edition } from './editions.ts'
import { eventSkill, type EventsAsked } from './event-skill.ts'

const sample = rowsOf(theRecord('2025-12-31'), 'threat-event')[0] ?? expect.fail('no event')
const event = (day: Day, known: Day = day, change: Partial<ThreatEvent> = {}): ThreatEvent => ({ ...sample, id: `${day} ${known}`, country: 'NL', ideology: 'jihadist', status: 'foiled', day, times: { ...sample.times, happened: day, known }, ...change })
const edition = (decided: Day, label = 'low'): Edition => ({ name: decided, decided, label, ordinal: label === 'low' ? 1 : 2, scaleId: 'two', scale: ['low', 'high'] })
const run = (decided: Day, atLeast4: number): EditionRun => ({
  edition: decided, decided, scaleId: 'two', ordinal: 1, steps: 2, reasons: 0,
  before: { kind: 'not-mapped', asOf: addDays(decided, -1), outcomes: [1 - atLeast4, 0, 0, atLeast4], outcome: atLeast4 > 0.5 ? 4 : 1 },
  withOwn: { kind: 'undated' },
})
const days: readonly Day[] = ['2010-01-01', '2011-01-01', '2012-01-01', '2013-01-01']
const asked = (events: readonly ThreatEvent[]): EventsAsked => ({ events, country: 'NL', stream: 'jihadist', ideology: 'jihadist', coverage: { first: '2004-01-01', last: '2025-12-31' } })
const skill = (events: readonly ThreatEvent[]) => eventSkill(days.map((day) => edition(day)), days.map((day, at) => run(day, at % 2 === 0 ? 0.9 : 0.1)), asked(events)) ?? expect.fail('no skill')

describe('events after editions', () => {
  test('count from the day after the decision up to and with the ninetieth', () => {
    expect(skill([event('2010-01-01')]).followed).toBe(0)
    expect(skill([event('2010-01-02')]).followed).toBe(1)
    expect(skill([event(addDays('2010-01-01', 90))]).followed).toBe(1)
    expect(skill([event(addDays('2010-01-01', 91))]).followed).toBe(0)
  })

  test('of another country or stream do not count', () => {
    expect(skill([event('2010-02-01', '2010-02-01', { country: 'BE' }), event('2010-02-01', '2010-02-01', { ideology: 'right' })]).followed).toBe(0)
  })

  test('make climatology of those that ended earlier: a half over one, then the share so far', () => {
    // 1/2; (1 + ½)/2 after one window with an event; (1 + ½)/3; (2 + ½)/4: by hand, with events after the first and third edition.
    const climatology = [0.5, 0.75, 0.5, 0.625]
    const came = [1, 0, 1, 0]
    const brier = climatology.reduce((sum, p, at) => sum + (p - (came[at] ?? NaN)) ** 2, 0) / 4
    const found = skill([event('2010-02-01'), event('2012-02-01')])
    expect(found.records[0]).toMatchObject({ forecaster: 'climatology', skill: 0 })
    expect(found.records[0]?.brier).toBeCloseTo(brier, 12)
    // Every edition with an event after it had the higher P(level 4 or more).
    expect(found.discrimination).toBe(1)
  })

  test('that became known later are no part of an earlier forecast', () => {
    const [prompt, late] = [skill([event('2010-02-01')]), skill([event('2010-02-01', '2014-01-01')])]
    expect(late.followed).toBe(prompt.followed)
    expect(late.records[0]?.brier).not.toBe(prompt.records[0]?.brier)
  })

  test('are too few to say anything of any forecaster', () => {
    for (const { againstClimatology } of skill([event('2010-02-01')]).records.slice(1)) expect(againstClimatology?.finding).toBe('too-few-to-say')
  })

  test('have no discrimination where none came, and no editions give no skill', () => {
    expect(skill([]).discrimination).toBeUndefined()
    expect(eventSkill([], [], asked([]))).toBeUndefined()
  })
})
