import { describe, expect, test } from 'vitest'
import { aThreatEvent } from '../../../test/builders/a-threat-event.ts'
import { get } from '../../../test/builders/get.ts'
import { readData, theCoverage, theRecord } from '../../../test/builders/the-record.ts'
import { readRegions } from '../../actions/read-regions.ts'
import { rowsOf, type SeverityMeasureName, type ThreatEvent } from '../../core/index.ts'
import { severity } from './severity.ts'

const regions = get(await readRegions({ readData }))
const subject = { stream: 'jihadist', ideology: undefined, status: undefined, area: 'europe' } as const
const of = (events: readonly ThreatEvent[], asOf: `${number}-${number}-${number}` = '2018-03-26') => severity(subject, { events, asOf, coverage: [theCoverage], regions, sourceMixOf: () => undefined })
const withTolls = (...tolls: readonly (number | undefined)[]) => of(tolls.map((killed, at) => aThreatEvent({ id: `e${at}`, killed })))
const find = (indicator: ReturnType<typeof of>, name: SeverityMeasureName) => indicator.measures.find((each) => each.name === name)

describe('what attacks cost', () => {
  test('is told by mean, median, the most and the share of the deadliest', () => {
    const indicator = withTolls(0, 0, 1, 3, 16)
    expect([find(indicator, 'deaths-per-attack')?.value, find(indicator, 'deaths-median')?.value, find(indicator, 'deaths-most')?.value, find(indicator, 'share-of-deadliest')?.value]).toEqual([4, 1, 16, 0.8])
  })

  // Clopper-Pearson, 3 of 5: R's binom.test gives 0.1466328 and 0.9472550.
  test('has the exact interval of the share that is deadly', () => {
    const share = find(withTolls(0, 0, 1, 3, 16), 'deadly-share')
    expect(share?.value).toBe(0.6)
    expect(share?.low).toBeCloseTo(0.1466328, 6)
    expect(share?.high).toBeCloseTo(0.947255, 6)
  })

  test('has a bootstrap interval that holds the mean, with seed and draws, the same each time', () => {
    const mean = find(withTolls(0, 0, 1, 3, 16), 'deaths-per-attack')
    expect(mean?.simulation).toEqual({ seed: 20180326, draws: 999 })
    expect([0 <= (mean?.low ?? -1), (mean?.low ?? 9) < 4, 4 < (mean?.high ?? 0), (mean?.high ?? 99) <= 16]).toEqual([true, true, true, true])
    expect(find(withTolls(0, 0, 1, 3, 16), 'deaths-per-attack')).toEqual(mean)
  })

  test('keeps a toll that no page gives as unknown: in no mean, and between none and all of them deadly', () => {
    const indicator = withTolls(0, 4, undefined, undefined)
    expect([find(indicator, 'attacks')?.value, find(indicator, 'tolls-unknown')?.value, find(indicator, 'deaths-per-attack')?.value]).toEqual([4, 2, 2])
    expect([find(indicator, 'deadly-share-least')?.value, find(indicator, 'deadly-share')?.value, find(indicator, 'deadly-share-most')?.value]).toEqual([0.25, 0.5, 0.75])
    expect(indicator.blind).toContain('toll-unknown')
  })

  test('counts completed attacks alone, from the first of January of the third year before', () => {
    const events = [aThreatEvent({ id: 'a', status: 'failed' }), aThreatEvent({ id: 'b', status: 'foiled' }), aThreatEvent({ id: 'c', day: '2014-12-31' }), aThreatEvent({ id: 'd', day: '2015-01-01' })]
    expect(of(events)).toMatchObject({ inputs: ['d'], period: { first: '2015-01-01', last: '2018-03-26' }, subject: { status: 'completed' } })
  })
})

test('of nothing, of one attack, of unknown tolls alone and outside the table there is a stated limit, never 0 and never NaN', () => {
  expect(find(withTolls(undefined), 'deaths-per-attack')).toMatchObject({ value: undefined, limit: 'too-few' })
  expect(find(withTolls(undefined), 'deadly-share')).toMatchObject({ value: undefined, limit: 'too-few' })
  expect(find(withTolls(7), 'deaths-per-attack')).toMatchObject({ value: 7, low: undefined, limit: 'too-few' })
  expect(find(withTolls(0, 0), 'share-of-deadliest')).toMatchObject({ value: undefined, limit: 'too-few' })
  for (const nowhere of [of([]), of([aThreatEvent()], '2003-01-01')]) expect(nowhere.measures.map(({ value, limit }) => value ?? limit)).toEqual(['not-covered', 'not-covered', 'not-covered'])
  for (const indicator of [withTolls(), withTolls(undefined), withTolls(0)]) expect(JSON.stringify(indicator)).not.toContain('null')
})

test('on 26 March 2018 one attack made up more than a third of all deaths of three years', () => {
  const indicator = of(rowsOf(theRecord('2018-03-26'), 'threat-event'))
  expect(find(indicator, 'deaths-most')?.value).toBe(130)
  expect(find(indicator, 'share-of-deadliest')?.value).toBeGreaterThan(1 / 3)
})
