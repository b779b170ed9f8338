import { describe, expect, test } from 'vitest'
import { aThreatEvent } from '../../../test/builders/a-threat-event.ts'
import { deadlyJihadistAttacks } from '../../../test/builders/deadly-attacks-2015-2018.ts'
import { addDays, addMonths, type CountMeasureName, type Day, type Period } from '../../core/index.ts'
import { readVector } from '../../../test/vectors/read-vector.ts'
import { seededRandom } from '../../statistics/index.ts'
import { monthlyCounts } from './monthly-counts.ts'
import { rateSteps } from './rate-steps.ts'

const coal = readVector<{ readonly x: readonly number[] }, unknown>('09_single_change_lr').cases[0]?.input.x ?? expect.fail()

function steps(days: readonly string[], stretch: Period, sourcesDiffer = false) {
  const events = days.map((day, at) => aThreatEvent({ day, id: `e${at}` }))
  const found = rateSteps(events, stretch, monthlyCounts(events, stretch), sourcesDiffer)
  return (name: CountMeasureName) => found.find((each) => each.name === name) ?? expect.fail(name)
}

/** As many events in each month as in each year of the coal disasters, on days apart. */
function asMonths(counts: readonly number[]): { readonly days: readonly Day[]; readonly stretch: Period } {
  const start: Day = '1990-01-01'
  return { days: counts.flatMap((count, at) => Array.from({ length: count }, (_, nth) => addDays(addMonths(start, at), nth * 4))), stretch: { first: start, last: addDays(addMonths(start, counts.length), -1) } }
}

// METHODS 3.1 to 3.4 and vectors 03, 07, 08, 09 and 16: R 4.2.2 and scipy.
describe('the series of 22 deadly attacks', () => {
  const of = steps(deadlyJihadistAttacks, { first: '2015-01-01', last: '2018-12-31' })

  test('shows no drift and no change', () => {
    expect(of('drift').value).toBe(1)
    expect(of('changes').value).toBe(0)
    expect(of('likeliest-change-p').value).toBeCloseTo(0.83, 1)
    expect(of('likeliest-change-p').simulation).toEqual({ seed: 20180326, draws: 999 })
  })

  test('so scatter is asked, and is that of one rate: variance over mean .92, and no theta', () => {
    expect(of('scatter').value).toBeCloseTo(0.92, 2)
    expect(of('scatter-p').value).toBeGreaterThan(0.05)
    expect(of('theta')).toMatchObject({ value: undefined, limit: 'not-identified' })
  })

  test('and contagion is asked, and not shown', () => {
    expect(of('contagion').value).toBeLessThanOrEqual(0.1)
    expect(of('contagion-p').value).toBeGreaterThan(0.2)
  })

  test('unless the window rests on other sources than the reference: then either would be that of sources', () => {
    const other = steps(deadlyJihadistAttacks, { first: '2015-01-01', last: '2018-12-31' }, true)
    for (const name of ['scatter', 'scatter-p', 'theta', 'contagion', 'contagion-p'] as const) expect(other(name)).toMatchObject({ value: undefined, limit: 'sources-first' })
    expect(other('changes').value).toBe(0)
  })
})

describe('the coal disasters, whose scatter and clustering are a change of rate', () => {
  const { days, stretch } = asMonths(coal)
  const of = steps(days, stretch)

  test('drift with a discount of .835', () => expect(of('drift').value).toBeCloseTo(0.835, 3))

  test('change at the 42nd and the 98th, with 0.267 a month after the last and 1.071 before it', () => {
    expect(of('changes').value).toBe(2)
    expect(of('rate-since-change')).toMatchObject({ span: { first: '1998-02-01', last: stretch.last } })
    expect((of('rate-before-change').value ?? 0) / 12).toBeCloseTo(1.0714, 2)
    expect((of('rate-since-change').value ?? 0) / 12).toBeCloseTo(0.2667, 2)
    expect(of('likeliest-change-p').value).toBe(0.001)
  })

  test('are therefore not asked for scatter, and for contagion only after the last change, where there are too few', () => {
    expect(of('scatter')).toMatchObject({ value: undefined, limit: 'drift-first' })
    expect(of('contagion')).toMatchObject({ value: undefined, limit: 'too-few' })
  })
})

describe('a change alone', () => {
  // 25 even months, then four times as many: 60 events in all.
  const of = steps([...asMonths([...Array.from({ length: 30 }, () => 1), ...Array.from({ length: 30 }, () => 4)]).days], { first: '1990-01-01', last: '1994-12-31' })
  test('is found where it lies', () => expect(of('rate-since-change').span).toEqual({ first: '1992-07-01', last: '1994-12-31' }))
  test('bars the question of scatter', () => expect(of('scatter').limit).toMatch(/^(?:drift|change)-first$/))
  test('leaves that of contagion, for the time since', () => expect(of('contagion').span).toEqual({ first: '1992-07-01', last: '1994-12-31' }))
})

// The page gives 3 and 2 to 6 of 100: docs/methods/attack-tempo.md. 9 of 50 is more than three standard errors off.
test('an even rate shows drift, or a change, in few of 50 series of 10 events over 171 months', () => {
  const random = seededRandom(7)
  const stretch = { first: '2004-01-01', last: '2018-03-31' } as const
  const series = Array.from({ length: 50 }, () => steps(Array.from({ length: 10 }, () => addDays(stretch.first, Math.floor(random() * 5204))), stretch, true))
  expect(series.filter((of) => (of('drift-gain').value ?? 0) >= 1.35).length).toBeLessThan(9)
  expect(series.filter((of) => (of('changes').value ?? 0) > 0).length).toBeLessThan(9)
})

test.each([
  ['no events', []], ['one event', ['2016-02-03']], ['ties on one day', ['2016-02-03', '2016-02-03', '2016-02-03']], ['events known by their month', Array.from({ length: 12 }, (_, at) => `2016-${String(at + 1).padStart(2, '0')}`)],
  ['all on one day', Array.from({ length: 20 }, () => '2016-02-03')],
])('%s give numbers or stated limits, and no NaN', (_, days) => {
  const events = days.map((day, at) => aThreatEvent({ day, id: `e${at}` }))
  for (const stretch of [{ first: '2015-01-01', last: '2017-12-31' }, { first: '2016-02-03', last: '2016-02-03' }] as const) {
    for (const { name, value, limit } of rateSteps(events, stretch, monthlyCounts(events, stretch), false)) {
      expect(value === undefined ? limit : Number.isFinite(value), name).toBeTruthy()
    }
  }
})
