import { describe, expect, test } from 'vitest'
import type { Claim, TempoComparison, TempoFinding } from '../../core/index.ts'
import { checkAll, type CheckSetting } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import type { TempoAnswer } from './desk.ts'

/** Verdict and nuance of one claim, and of what it takes for granted. */
function verdicts(claim: Claim, setting?: CheckSetting) {
  return checkAll([claim], setting).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))
}

const compared = (finding: TempoFinding, ratio: number): TempoComparison =>
  ({ finding, count: 2, days: 175, referenceCount: 24, referenceDays: 365, ratio, low: 0.02, high: 0.7, p: 0.01, gapProbability: 0.03 })
const tempoOf = (all: TempoComparison, deadly: TempoComparison) => (): TempoAnswer => ({ all, deadly, events: ['EU-20180323-FR-1', 'EU-20171001-FR-1'] })

describe('a count of attacks', () => {
  test('of a year is held against the totals of that year', () => {
    const total = aClaim('FIGURE', { what: 'attacks_all_status', place: 'EU', value: 205, period: '2017' })
    expect(verdicts(total, { asOf: '2019-01-01' })).toEqual(['supported'])
    expect(verdicts(aClaim('FIGURE', { ...total.fields, value: 250 }), { asOf: '2019-01-01' })).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { what: 'arrests', place: 'FR', population: 'jihadist', value: 429, period: '2016' }))).toEqual(['supported'])
  })
})

describe('an event', () => {
  const france = aClaim('EVENT', { type: 'attack', status: 'completed', place: 'FR (south)', date: '2018-03-23', counts: { killed: 4 } })

  test('is found by its day and place', () => {
    expect(verdicts(france)).toEqual(['supported'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, place: 'FR (north)' }))).toEqual(['unsupported'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, place: 'Trèbes' }))).toEqual(['supported'])
  })

  test('on another day, with other victims or another outcome is contradicted', () => {
    expect(verdicts(aClaim('EVENT', { ...france.fields, date: '2018-03-22' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, counts: { killed: 14 } }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, status: 'foiled' }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('EVENT', { ...france.fields, date: '2017-03-23' }))).toEqual(['unsupported'])
  })

  test('at two places on one day has the victims of either or of both', () => {
    const brussels = aClaim('EVENT', { type: 'attack', place: 'Brussels', date: '2016-03-22', counts: { killed: 32 } })
    expect(verdicts(brussels)).toEqual(['supported'])
    expect(verdicts(aClaim('EVENT', { ...brussels.fields, counts: { killed: 52 } }))).toEqual(['contradicted'])
    expect(verdicts(aClaim('FIGURE', { what: 'dead', place: 'BE', value: 32, asof: '2016-03-22' }))).toEqual(['supported'])
    expect(verdicts(aClaim('FIGURE', { what: 'dead', place: 'Trèbes', value: 40, asof: '2018-03-23' }))).toEqual(['contradicted'])
  })

  test('without a place is too vague, and a trial is not in the record', () => {
    expect(verdicts(aClaim('EVENT', { type: 'attack', date: '2018-03-23' }))).toEqual(['not-checkable'])
    expect(verdicts(aClaim('EVENT', { type: 'conviction', date: '2018-03-23', place: 'NL' }))).toEqual(['unsupported'])
  })
})

describe('hardly any attacks', () => {
  const lull = aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'near-negated', place: 'Europe', date: '2017-10/2018-03-26' })
  const down = aClaim('TREND', { quantity: 'attacks', direction: 'down', place: 'Europe', period: '2017-10/2018-03-26' })

  test('follows the tempo in both its definitions', () => {
    expect(verdicts(lull, { compareTempo: tempoOf(compared('fell', 0.2), compared('fell', 0.2)) })).toEqual(['supported'])
    expect(verdicts(lull, { compareTempo: tempoOf(compared('fell', 0.2), compared('compatible-with-fall', 0.3)) })).toEqual(['supported: definitions-disagree'])
    expect(verdicts(lull, { compareTempo: tempoOf(compared('compatible-with-fall', 0.4), compared('too-few', 0.3)) })).toEqual(['unsupported: not-distinguishable'])
    expect(verdicts(lull, { compareTempo: tempoOf(compared('rose', 3), compared('no-change-shown', 1.2)) })).toEqual(['contradicted'])
    expect(verdicts(lull)).toEqual(['unsupported'])
  })

  test('as a trend has the same verdict, and a rise the opposite one', () => {
    const tempo = tempoOf(compared('fell', 0.2), compared('fell', 0.2))
    expect(verdicts(down, { compareTempo: tempo })).toEqual(['supported'])
    expect(verdicts(aClaim('TREND', { ...down.fields, direction: 'up' }), { compareTempo: tempo })).toEqual(['contradicted'])
  })

  test('starts after the last attack of the month that is named', () => {
    const [checked] = checkAll([lull], { compareTempo: tempoOf(compared('fell', 0.2), compared('fell', 0.2)) })
    expect(checked?.because).toMatchObject({ kind: 'lull', from: '2017-10-02', to: '2018-03-26' })
  })
})

describe('departures and returns', () => {
  const nobody = aClaim('EVENT', { type: 'departure', aggregate: true, status: 'none', polarity: 'negated', population: 'NL', date: '2017~/2018-03-26' })

  test('that nobody leaves is no more than that no departure is known', () => {
    expect(verdicts(nobody)).toEqual(['supported: known-departures-only'])
    expect(checkAll([nobody])[0]?.because).toEqual({ kind: 'departures-known-only', since: '2017-06' })
    expect(verdicts(aClaim('EVENT', { ...nobody.fields, date: '2015/2018-03-26' }))).toEqual(['unsupported: known-departures-only'])
  })

  test('that hardly anybody returns means that the count stands still', () => {
    const few = aClaim('EVENT', { type: 'return', aggregate: true, polarity: 'near-negated', population: 'NL' })
    expect(verdicts(few)).toEqual(['supported'])
    expect(verdicts(aClaim('TREND', { quantity: 'returnees NL', direction: 'flat' }))).toEqual(['supported'])
    expect(verdicts(aClaim('TREND', { quantity: 'returnees NL', direction: 'up' }))).toEqual(['contradicted'])
  })
})
