import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aKeptReport, checkAll } from '../../../test/builders/a-check.ts'

const because = (claim: Parameters<typeof checkAll>[0][number], asOf?: '2012-01-01') => checkAll([claim], asOf && { asOf })[0]?.because

const killed = (value: number) => aClaim('FIGURE', { what: 'killed', nationality: 'NL', value, qualifier: 'approx', asof: '2018-03-26' }, { inferred: ['asof'] })

describe('who stands behind a verdict', () => {
  test('is named: both offices that have sixty, on the side that they are on', () => {
    expect(checkAll([killed(60)])[0]?.sides).toEqual({ supporting: ['aivd', 'nctv'], opposing: [] })
    expect(checkAll([killed(90)])[0]?.sides).toEqual({ supporting: [], opposing: ['aivd', 'nctv'] })
  })

  test('stands on two sides where sources conflict', () => {
    const kept = [{ report: aKeptReport({ url: 'https://paper.example/1' }), says: [aClaim('FIGURE', { ...killed(75).fields, asof: '2018-03-26' }, { start: 500 })] }]
    expect(checkAll([killed(75)], { kept })[0]).toMatchObject({ verdict: 'conflicting', sides: { supporting: ['press:paper.example'], opposing: ['aivd', 'nctv'] } })
  })

  test('said so then, or later, of a figure that is out of date', () => {
    const [checked] = checkAll([killed(60)], { published: '2018-03-26', asOf: '2018-12-31' })
    expect(checked).toMatchObject({ verdict: 'outdated', because: { kind: 'figure-outdated', recorded: '~85', asOf: '2018-11-01' }, sides: { supporting: ['aivd', 'nctv'], opposing: ['aivd'] } })
  })
})

describe('where nothing is found', () => {
  test('the reason says what was looked for', () => {
    expect(because(aClaim('FIGURE', { what: 'returned', nationality: 'BE', value: 12, asof: '2013-01' }))).toEqual({ kind: 'nothing-found', sought: { kind: 'figure', cohort: 'returned', country: 'BE', day: '2013-01' } })
    expect(because(aClaim('FIGURE', { what: 'suspects', value: 12 }))).toEqual({ kind: 'nothing-found', sought: { kind: 'uncounted', what: 'suspects' } })
    expect(because(aClaim('LEVEL', { geo: 'PT', ordinal: 2, status: 'actual' }))).toEqual({ kind: 'nothing-found', sought: { kind: 'level', place: 'PT', day: '2018-03-26' } })
    expect(because(aClaim('JUDGEMENT', { proposition: 'Dams are safe', holder: 'nctv' }))).toMatchObject({ sought: { kind: 'statement', holder: 'nctv' } })
  })
})
