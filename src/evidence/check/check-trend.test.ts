import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { aKeptReport, checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import type { TempoComparison, TempoFinding } from '../../core/index.ts'

const compared = (finding: TempoFinding): TempoComparison => ({ finding, count: 20, days: 365, referenceCount: 5, referenceDays: 365, ratio: 4, low: 2, high: 8, p: 0.01, gapProbability: undefined })
const tempo = (finding: TempoFinding) => () => ({ all: compared(finding), deadly: compared(finding), events: ['EU-20171001-FR-1'] })
const attacksWent = (direction: 'up' | 'down', finding: TempoFinding) => checkAll([aClaim('TREND', { quantity: 'attacks', direction, place: 'Europe', period: '2017/2018-03-26' })], { compareTempo: tempo(finding) })[0]
const standingAt = (value: number) => checkAll([
  aClaim('FIGURE', { what: 'returned', value, qualifier: 'approx' }, { quote: 'the number of returnees has long been the same' }),
  aClaim('TREND', { direction: 'flat' }, { quote: 'has long been the same', start: 24 }),
]).map(({ verdict }) => verdict)
const fewer = (quote: string) => verdictOn(aClaim('TREND', { quantity: 'attacks', direction: 'down', place: 'Europe' }, { quote }), { compareTempo: tempo('fell') })

describe('a rise of attacks', () => {
  test('has evidence that bears the way its verdict goes', () => {
    const shown = (direction: 'up' | 'down', finding: TempoFinding) => [attacksWent(direction, finding)?.verdict, attacksWent(direction, finding)?.evidence[0]?.bearing]
    expect(shown('up', 'rose')).toEqual(['supported', 'supports'])
    expect(shown('up', 'fell')).toEqual(['contradicted', 'contradicts'])
    expect(shown('down', 'rose')).toEqual(['contradicted', 'contradicts'])
    expect(shown('down', 'fell')).toEqual(['supported', 'supports'])
    expect(attacksWent('up', 'rose')?.supportingOrigins).toBeGreaterThan(0)
  })

  test('since a time that nobody could read is too vague', () => {
    expect(['fewer attacks since the flood', 'fewer attacks'].map(fewer)).toEqual(['not-checkable', 'supported'])
  })

  test('is not shown where no change is', () => {
    expect(attacksWent('up', 'no-change-shown')?.verdict).toBe('unsupported')
  })
})

describe('a standstill at a number', () => {
  test('holds at that number only', () => {
    expect(standingAt(50)).toEqual(['supported', 'supported'])
    expect(standingAt(500)).toEqual(['contradicted', 'contradicted'])
  })
})

describe('that nobody returned', () => {
  test('may be meant of now or of ever, that hardly anybody does is meant of now', () => {
    expect(verdictOn(aClaim('EVENT', { type: 'return', aggregate: true, status: 'none', polarity: 'negated' }))).toBe('not-checkable')
    expect(verdictOn(aClaim('EVENT', { type: 'return', aggregate: true, status: 'none', polarity: 'negated', date: '2017-06/2018-03-26' }))).toBe('supported')
    expect(verdictOn(aClaim('EVENT', { type: 'return', aggregate: true, polarity: 'near-negated' }))).toBe('supported')
  })
})

describe('a movement of a count', () => {
  const rose = aClaim('TREND', { quantity: 'number of travellers killed', direction: 'up' })
  const flat = aClaim('TREND', { quantity: 'returnees', direction: 'flat' })
  const says = [aClaim('FIGURE', { what: 'killed', value: 80 }), aClaim('FIGURE', { what: 'returned', value: 12 }, { start: 100 })]

  test('is not moved by what a kept report says, least of all by the text itself', () => {
    const verdicts = (text: string) => checkAll([rose, flat], { text, kept: [{ report: aKeptReport({ text: 'a text' }), says }] }).map(({ verdict }) => verdict)
    const alone = checkAll([rose, flat]).map(({ verdict }) => verdict)
    expect(verdicts('a text')).toEqual(alone)
    expect(verdicts('something else')).toEqual(alone)
    expect(alone[1]).toBe('supported')
  })

  test('needs both of its ends from somebody else than the text', () => {
    const fields = { quantity: 'returnees', direction: 'flat', period: '2017-06/2018-03-26' } as const
    expect(verdictOn(aClaim('TREND', fields))).toBe('supported')
    expect(checkAll([aClaim('TREND', fields)], { url: 'https://www.rd.nl/vandaag/a' })[0]?.evidence.every(({ bearing }) => bearing === 'supports')).toBe(true)
  })
})
