import { expect, test } from 'vitest'
import type { Language } from '../../core/index.ts'
import { tokenize } from '../tokens.ts'
import { findNumerals } from './find-numerals.ts'
import { findRanges } from './find-ranges.ts'
import { findPercents } from './percents.ts'
import { findRelativeOrdinals } from './relative-ordinals.ts'

const interval = (text: string, lang: Language) => {
  const tokens = tokenize(text)
  return findRanges(tokens, findNumerals(text, tokens, lang), lang).map(({ start, end, low, high }) => `${text.slice(start, end)}: ${low?.isIncluded === true ? '[' : '('}${low?.value ?? ''},${high?.value ?? ''}${high?.isIncluded === true ? ']' : ')'}`)
}

test.each([
  ['nl', 'tussen de 30 en de 40 mensen', ['tussen de 30 en de 40: [30,40]']],
  ['nl', 'van drie tot en met zes', ['van drie tot en met zes: [3,6]']],
  ['nl', 'er waren 30-40 mensen', ['30-40: [30,40]']],
  ['nl', 'minstens zeven en hoogstens negen', ['minstens zeven en hoogstens negen: [7,9]']],
  ['nl', 'niet meer dan vijftig', ['niet meer dan vijftig: (,50]']],
  ['nl', 'minder dan de helft', ['minder dan de helft: (,0.5)']],
  ['nl', 'zeven of meer', ['zeven of meer: [7,)']],
  ['nl', 'negen en zeven', []],
  ['en', 'between 30 and 40 people', ['between 30 and 40: [30,40]']],
  ['en', 'from three to six', ['from three to six: [3,6]']],
  ['en', 'no fewer than fifty', ['no fewer than fifty: [50,)']],
  ['en', 'more than 7 and at most 9', ['more than 7 and at most 9: (7,9]']],
  ['en', 'more than 9, over 12', ['more than 9: (9,)', 'over 12: (12,)']],
  ['en', 'seven or fewer', ['seven or fewer: (,7]']],
  ['en', 'call +31-20-555-1234 on 2020-05-06', []],
] as const)('Ranges, %s: %s', (lang, text, expected) => expect(interval(text, lang)).toEqual(expected))

test.each([
  ['nl', 'zo’n 35 procent', [['35 procent', 35]]],
  ['nl', 'twee procentpunt erbij', []],
  ['en', 'a third of 12.5% went', [['12.5%', 12.5]]],
  ['en', 'forty per cent', [['forty per cent', 40]]],
  ['en', 'two percentage points and a small percentage', [['percentage', undefined]]],
  ['en', 'see example.org/a%20b', []],
] as const)('Percentages, %s: %s', (lang, text, expected) => {
  const tokens = tokenize(text)
  expect(findPercents(tokens, findNumerals(text, tokens, lang), lang).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(expected)
})

test.each([
  ['nl', 'de op een na laatste trein', [['de op een na laatste', 'end', -1]]],
  ['nl', 'de volgende halte', [['volgende', 'current', 1]]],
  ['en', 'the next to last train', [['next to last', 'end', -1]]],
  ['en', 'the previous one', [['previous one', 'current', -1]]],
  ['en', 'the first train', []],
] as const)('Places told from the end or from here, %s: %s', (lang, text, expected) =>
  expect(findRelativeOrdinals(tokenize(text), lang).map(({ start, end, from, offset }) => [text.slice(start, end), from, offset])).toEqual(expected))
