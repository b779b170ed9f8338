import type { Language } from '../../../src/core/index.ts'
import { findNumerals } from '../../../src/reading/numerals/find-numerals.ts'
import type { Numeral } from '../../../src/reading/numerals/numeral.ts'
import { findRelativeOrdinals } from '../../../src/reading/numerals/relative-ordinals.ts'
import { tokenize } from '../../../src/reading/tokens.ts'
import type { Recognize, Recognized, RecognizerCase } from './recognizers-spec.ts'

/** Numbers in Microsoft's form; ratios whole, or as two numbers. */
export function recognizeNumbers({ areRatiosSplit }: { readonly areRatiosSplit: boolean }): Recognize {
  return ({ input, lang }) => numeralsOf(input, lang).flatMap((numeral) => (areRatiosSplit ? (numeral.parts ?? [numeral]) : [numeral])).flatMap((numeral) => toNumber(input, lang, numeral))
}

export function numeralsOf(input: string, lang: Language): readonly Numeral[] {
  return findNumerals(input, tokenize(input), lang)
}

function toNumber(input: string, lang: Language, numeral: Numeral): readonly Recognized[] {
  if (numeral.kind === 'ordinal' || numeral.kind === 'some') return []
  const subtype = subtypeOf(numeral)
  return [{ text: input.slice(numeral.start, numeral.end), type: 'number', resolution: { value: localised(numeral.value, lang), ...(subtype !== undefined && { subtype }) } }]
}

function subtypeOf({ kind, form, value }: Numeral): string | undefined {
  if (kind === 'fraction' || kind === 'ratio') return 'fraction'
  if (kind === 'power') return 'power'
  if (form === 'mixed') return undefined
  const isWhole = value % 1 === 0 && (kind === 'cardinal' || form === 'digits')
  return isWhole ? 'integer' : 'decimal'
}

/** A number as Microsoft writes it in a language. */
export function localised(value: number, lang: Language): string {
  const written = inFifteenDigits(value)
  return lang === 'nl' ? written.replace('.', ',') : written
}

/** As .NET's `G15` writes a number. */
export function inFifteenDigits(value: number): string {
  if (value === 0) return '0'
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e')
  const power = Number(exponent)
  if (power >= 15 || power < -5 + 1) return `${trimmed(digits)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  return trimmed(value.toFixed(Math.max(0, 14 - power)))
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}

/** Places in an order in Microsoft's form. */
export function recognizeOrdinals({ input, lang }: RecognizerCase): readonly Recognized[] {
  return numeralsOf(input, lang).flatMap((numeral) => {
    const ordinal = numeral.kind === 'ordinal' ? numeral : lang === 'en' ? numeral.mayBeOrdinal : undefined
    if (ordinal === undefined) return []
    const value = String(ordinal.value)
    return [{ text: input.slice(ordinal.start, ordinal.end), type: 'ordinal', resolution: { value, offset: value, relativeTo: 'start' } }]
  })
}

/** The same with those told from the end or from here. */
export function recognizeEveryOrdinal(example: RecognizerCase): readonly Recognized[] {
  const relative = findRelativeOrdinals(tokenize(example.input), example.lang).map(({ start, end, from, offset }) => ({
    text: example.input.slice(start, end), type: 'ordinal.relative', resolution: { value: `${from}${offset < 0 ? '' : '+'}${offset}`, offset: String(offset), relativeTo: from },
  }))
  return [...recognizeOrdinals(example).filter(({ text }) => !relative.some((each) => each.text.split(' ').includes(text))), ...relative]
}
