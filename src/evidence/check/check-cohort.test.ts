import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aKeptReport, checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import type { Day, FigureFields } from '../../core/index.ts'

const killedOf = (nationality: string | undefined, value: number) =>
  verdictOn(aClaim('FIGURE', { what: 'killed', value, qualifier: 'approx', ...(nationality !== undefined && { nationality }) }))
const departedOf = (nationality: string, value: number) =>
  verdictOn(aClaim('FIGURE', { what: 'departed', place: 'SY', value, qualifier: 'approx', nationality }), { asOf: '2019-10-17', country: 'BE' })
const cameBack = (fields: FigureFields, quote: string) => verdictOn(aClaim('FIGURE', { what: 'returned', cumulative: true, ...fields }, { quote }))
const killedInBelgium = (fields: FigureFields) => verdictOn(aClaim('FIGURE', { what: 'killed', ...fields }), { asOf: '2019-10-17', country: 'BE' })
const departedIn2013 = (fields: FigureFields) => verdictOn(aClaim('FIGURE', { what: 'departed', ...fields }), { asOf: '2013-03-14' })
const members = (asOf: Day, value = 500) => checkAll([aClaim('FIGURE', { what: 'movement_members', value, qualifier: 'approx' })], { asOf })[0]
const killedBy = (value: number, asOf: Day = '2016-11-14') => verdictOn(aClaim('FIGURE', { what: 'killed', value, asof: asOf }, { inferred: ['asof'] }), { asOf })
const inCamps = (source: string) => verdictOn(aClaim('FIGURE', { what: 'detained_or_camp', value: 30, qualifier: 'approx', asof: '2018-03', source }, { inferred: ['asof'] }))

describe('people of a country', () => {
  test('are held against the counts of their own country only', () => {
    expect(killedOf(undefined, 60)).toBe('supported: other-definition')
    expect(killedOf('NL', 60)).toBe('supported: other-definition')
    expect(killedOf('BE', 60)).not.toMatch(/^supported/)
    expect(killedOf('GB', 60)).toBe('unsupported')
    expect(killedOf('DE', 600)).toBe('unsupported')
  })

  test('are held against them in a text of another country too', () => {
    expect(departedOf('NL', 300)).toBe('supported: other-definition')
    expect(departedOf('NL', 430)).not.toMatch(/^supported/)
    expect(departedOf('BE', 430)).toBe('supported')
    expect(departedOf('BE', 300)).toBe('contradicted')
  })
})

describe('a count within a time', () => {
  test('is not the count of everybody up to then', () => {
    expect(cameBack({ value: 50, asof: '2017' }, 'in 2017 keerden vijftig mensen terug')).toBe('unsupported')
    expect(cameBack({ value: 50, asof: '2018-03' }, 'in maart 2018 kwamen er vijftig terug')).toBe('unsupported')
    expect(cameBack({ value: 50, asof: '2018' }, 'dit jaar zijn er vijftig teruggekeerd')).toBe('unsupported')
    expect(cameBack({ value: 50, asof: '2018-03' }, 'in maart 2018 waren er vijftig teruggekeerd')).toBe('supported: other-definition')
    expect(cameBack({ value: 50, asof: '2018-03', source: 'nctv' }, 'in maart 2018 zei de NCTV dat er vijftig terug zijn')).toMatch(/^supported/)
  })

  test('is held against what the record has for that time', () => {
    expect(cameBack({ value: 5, asof: '2016' }, 'in 2016 keerden er vijf terug')).toBe('supported')
    expect(cameBack({ value: 40, asof: '2016' }, 'in 2016 keerden er veertig terug')).toBe('contradicted')
  })
})

describe('an open-ended figure of the record', () => {
  test('shows what it entails and no other number that it leaves open', () => {
    expect(killedInBelgium({ value: 150, qualifier: 'at_least' })).toBe('supported')
    expect(killedInBelgium({ value: 150, qualifier: 'exact' })).toBe('unsupported')
    expect(killedInBelgium({ value: 100, qualifier: 'at_least' })).toBe('supported')
    expect(killedInBelgium({ value: 1000, qualifier: 'at_least' })).toBe('unsupported')
    expect(killedInBelgium({ value: 100, qualifier: 'less_than' })).toBe('contradicted')
    expect(departedIn2013({ value: 100, qualifier: 'approx' })).toBe('supported: bound-only')
    expect(departedIn2013({ value: 3 })).toBe('unsupported')
    expect(departedIn2013({ value: 300 })).toBe('contradicted')
  })
})

describe('an old figure of the record', () => {
  test('no longer shows a count of today, and is named as the last one there is', () => {
    expect(members('2021-06-01')?.verdict).toBe('supported')
    expect(members('2025-12-20')).toMatchObject({ verdict: 'unsupported', because: { kind: 'figure-open', recorded: '> 500', asOf: '2020-10-15' } })
  })

  test('does not exclude one either', () => {
    expect(members('2021-06-01', 100)).toMatchObject({ verdict: 'unsupported', because: { kind: 'figure-open' } })
  })
})

describe('figures that differ', () => {
  test('because the count grew between their days do not disagree', () => {
    expect(killedBy(44)).toBe('supported')
    expect(killedBy(45)).toBe('contradicted')
    expect(verdictOn(aClaim('FIGURE', { what: 'killed', value: 20, asof: '2014-12-31' }), { asOf: '2015-06-01' })).toBe('supported')
  })

  test('and of which the newer one excludes the text make it out of date, also where it names that day', () => {
    const says = [aClaim('FIGURE', { what: 'present', value: 190, asof: '2018-01-10' }, { start: 500 })]
    const kept = [{ report: aKeptReport({ published: '2018-01-10' }), says }]
    const claims = [aClaim('FIGURE', { what: 'present', value: 190, asof: '2018-03-26' }), aClaim('FIGURE', { what: 'present', value: 190, asof: '2018-01-12' })]
    expect(checkAll(claims, { kept }).map(({ verdict }) => verdict)).toEqual(['outdated', 'supported'])
  })

  test('in the mouth of one office are no two voices', () => {
    expect(verdictOn(aClaim('FIGURE', { what: 'departed', value: 300, qualifier: 'approx', population: 'adults' }), { asOf: '2019-03-19' })).toBe('supported')
  })

  test('on one day and from two voices are a conflict', () => {
    const says = [aClaim('FIGURE', { what: 'killed', value: 75, asof: '2018-03-26' }, { start: 500 })]
    const [checked] = checkAll([aClaim('FIGURE', { what: 'killed', value: 75 })], { kept: [{ report: aKeptReport({ published: '2018-03-26' }), says }] })
    expect(checked?.verdict).toBe('conflicting')
  })

  test('by heading are no conflict with an office that the text itself quotes', () => {
    expect(inCamps('article')).toBe('conflicting')
    expect(inCamps('aivd')).not.toBe('conflicting')
  })
})
