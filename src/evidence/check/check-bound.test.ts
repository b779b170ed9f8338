import { describe, expect, test } from 'vitest'
import { aKeptReport, checkAll } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import type { FigureFields } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'

const killed = (fields: FigureFields) => aClaim('FIGURE', { what: 'killed', nationality: 'DE', asof: '2018-03-20', ...fields })

/** The verdict on a number of the text beside the one that a newspaper gives. */
function beside(paper: FigureFields, text: FigureFields) {
  const [checked] = checkAll([killed(text)], { kept: [{ report: aKeptReport(), says: [killed(paper)] }] })
  return checked?.nuance === undefined ? checked?.verdict : `${checked.verdict}: ${checked.nuance}`
}

describe('A bound of the evidence shows no number that lies within it', () => {
  test.each([
    [{ value: 50, qualifier: 'more_than' }, { value: 50, qualifier: 'exact' }, 'contradicted'],
    [{ value: 50, qualifier: 'more_than' }, { value: 55, qualifier: 'exact' }, 'unsupported'],
    [{ value: 150, qualifier: 'at_least' }, { value: 150, qualifier: 'exact' }, 'unsupported'],
    [{ value: 150, qualifier: 'at_least' }, { value: 160, qualifier: 'exact' }, 'unsupported'],
    [{ value: 150, qualifier: 'at_most' }, { value: 140, qualifier: 'exact' }, 'unsupported'],
    [{ value: 150, qualifier: 'at_least' }, { value: 140, qualifier: 'exact' }, 'contradicted'],
    [{ value: 150, qualifier: 'at_least' }, { value: 150, qualifier: 'approx' }, 'supported: bound-only'],
    [{ value: 150, qualifier: 'at_least' }, { value: 150, qualifier: 'at_least' }, 'supported'],
    [{ value: 150, qualifier: 'at_least' }, { value: 100, qualifier: 'at_least' }, 'supported'],
    [{ value: 150, qualifier: 'at_least' }, { value: 200, qualifier: 'at_least' }, 'unsupported'],
  ] as const)('a paper has %j, the text %j', (paper, text, expected) => {
    expect(beside(paper, text)).toBe(expected)
  })
})

describe('A bound of the text is shown by a number within it', () => {
  test.each([
    [{ value: 160, qualifier: 'exact' }, { value: 150, qualifier: 'at_least' }, 'supported: right-as-bound'],
    [{ value: 160, qualifier: 'exact' }, { value: 150, qualifier: 'more_than' }, 'supported: right-as-bound'],
    [{ value: 150, qualifier: 'exact' }, { value: 150, qualifier: 'at_least' }, 'supported: right-as-bound'],
    [{ value: 150, qualifier: 'exact' }, { value: 150, qualifier: 'more_than' }, 'contradicted'],
    [{ value: 150, qualifier: 'at_least' }, { value: 150, qualifier: 'more_than' }, 'unsupported'],
    [{ value: 140, qualifier: 'exact' }, { value: 150, qualifier: 'at_least' }, 'contradicted'],
    [{ value: 140, qualifier: 'exact' }, { value: 150, qualifier: 'at_most' }, 'supported: right-as-bound'],
  ] as const)('a paper has %j, the text %j', (paper, text, expected) => {
    expect(beside(paper, text)).toBe(expected)
  })
})

test('What the text takes back is not checkable, supports nothing, and the right figure stands', () => {
  const [wrong, right] = checkAll([killed({ value: 60, status: 'superseded' }), killed({ value: 55 })], { kept: [{ report: aKeptReport(), says: [killed({ value: 60, status: 'superseded' }), killed({ value: 55 })] }] })
  expect(wrong).toMatchObject({ verdict: 'not-checkable', because: { kind: 'taken-back' }, evidence: [] })
  expect(right).toMatchObject({ verdict: 'supported', supportingOrigins: 1 })
})

test('A figure that a paper gives is said to be that of the paper, and an office’s that of the office', () => {
  const [paper] = checkAll([killed({ value: 150 })], { kept: [{ report: aKeptReport(), says: [killed({ value: 150 })] }] })
  expect(wordsFor('en').reason(paper?.because ?? { kind: 'opinion' })).toBe('The text says 150. the-paper of 20 March 2018: 150, as of 20 March 2018.')
  const [office] = checkAll([killed({ value: 150 })], { kept: [{ report: aKeptReport(), says: [killed({ value: 150, source: 'bka' })] }] })
  expect(wordsFor('nl').reason(office?.because ?? { kind: 'opinion' })).toBe('De tekst zegt 150. BKA (volgens the-paper van 20 maart 2018): 150, stand van 20 maart 2018.')
})
