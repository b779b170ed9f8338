import type { Language } from '../../../src/core/index.ts'
import { findNumerals } from '../../../src/reading/numerals/find-numerals.ts'
import type { NumeralRange } from '../../../src/reading/numerals/numeral-range.ts'
import { findRanges } from '../../../src/reading/numerals/find-ranges.ts'
import { findPercents } from '../../../src/reading/numerals/percents.ts'
import { tokenize } from '../../../src/reading/tokens.ts'
import { inFifteenDigits, localised } from './recognizers-numbers.ts'
import type { Recognize, Recognized, RecognizerCase } from './recognizers-spec.ts'

/** Ranges in Microsoft's form. Without a word for it the last number of `from 1 to 10` is left out, except in its experimental mode. */
export function recognizeRanges({ isLastIncluded }: { readonly isLastIncluded: boolean }): Recognize {
  return ({ input, lang }) => {
    const tokens = tokenize(input)
    const numerals = findNumerals(input, tokens, lang).flatMap((numeral) => (isLastIncluded ? (numeral.parts ?? [numeral]) : [numeral]))
    return findRanges(tokens, numerals, lang).map((range) => ({ text: input.slice(range.start, range.end), type: 'numberrange', resolution: { value: toInterval(range, isLastIncluded) } }))
  }
}

function toInterval({ low, high, form }: NumeralRange, isLastIncluded: boolean): string {
  const isHighIncluded = high?.isIncluded === true && (form !== 'span' || isLastIncluded)
  return `${low?.isIncluded === true ? '[' : '('}${low === undefined ? '' : inFifteenDigits(low.value)},${high === undefined ? '' : inFifteenDigits(high.value)}${isHighIncluded ? ']' : ')'}`
}

/** Percentages in Microsoft's form. */
export function recognizePercents({ input, lang }: RecognizerCase): readonly Recognized[] {
  const tokens = tokenize(input)
  return findPercents(tokens, findNumerals(input, tokens, lang), lang).map(({ start, end, value }) => toPercentage(input.slice(start, end), value, lang))
}

/** The same where fractions of something are percentages too: `1/4 of`. */
export function recognizePercentsAndFractions(example: RecognizerCase): readonly Recognized[] {
  const { input, lang } = example
  const tokens = tokenize(input)
  const fractions = findNumerals(input, tokens, lang).flatMap(({ kind, value, start, next, end }) => {
    const of = tokens[next]
    const isShare = kind === 'ratio' || (kind === 'fraction' && (of?.lower === 'of' || of?.lower === 'van'))
    return isShare ? [toPercentage(input.slice(start, kind === 'fraction' ? of?.end : end), value * 100, lang)] : []
  })
  return [...recognizePercents(example), ...fractions]
}

function toPercentage(text: string, value: number | undefined, lang: Language): Recognized {
  return { text, type: 'percentage', resolution: { value: value === undefined ? 'null' : `${localised(value, lang)}%` } }
}
