import { isPartialDay, monthNumber, type Language } from '../core/index.ts'
import { editionNames } from './editions.ts'

/** Which Dutch and which English numbers and days are written in. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }
const percentSigns: Readonly<Record<Language, string>> = { nl: '\u00a0%', en: '%' }
const unknown: Readonly<Record<Language, string>> = { nl: 'onbekend', en: 'unknown' }

// What formats is made once: to make it takes a hundred times as long as to use it.
const dayFormats = inEach((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
const monthFormats = inEach((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }))
const wholeFormats = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'negative' }))
const smallFormats = inEach((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }))
const exactFormats = inEach((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 17 }))
const listFormats = inEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const countryNames = inEach((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }))

function inEach<Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> {
  return { nl: make(locales.nl), en: make(locales.en) }
}

/** A day, month, year or interval `a/b` written out: `26 maart 2018`, `March 2018`; unknown where nobody says. */
export function formatDay(language: Language, day: string | undefined): string {
  if (day === undefined || day === '') return unknown[language]
  if (day.includes('/')) return formatInterval(language, day.split('/'))
  if (!isPartialDay(day)) return day
  if (day.length === 4) return day
  return day.length === 10 ? dayFormats[language].format(new Date(`${day}T00:00:00Z`)) : monthFormats[language].format(new Date(`${day}-01T00:00:00Z`))
}

function formatInterval(language: Language, [first = '', last = '']: readonly string[]): string {
  const [from, until, through] = language === 'nl' ? ['vanaf', 'tot en met', 'tot en met'] : ['from', 'until', 'to']
  if (first === '') return `${until} ${formatDay(language, last)}`
  if (last === '') return `${from} ${formatDay(language, first)}`
  return `${formatDay(language, first)} ${through} ${formatDay(language, last)}`
}

/** A number with the language's separators; fraction digits only where they are asked for. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  if (digits === 0) return wholeFormats[language].format(value)
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits, minimumFractionDigits: digits, signDisplay: 'negative' }).format(value)
}

/** A number with what it counts, in the singular or the plural. */
export function counted(language: Language, count: number, one: string, several: string): string {
  return `${formatNumber(language, count)} ${count === 1 ? one : several}`
}

/** Two significant digits, for ratios and probabilities: `0,17`, `0.0064`. */
export function formatSmall(language: Language, value: number): string {
  return smallFormats[language].format(value)
}

/** A probability as a percentage; what rounds to 0 or 100 is said as less or more, never as certain. */
export function formatPercent(language: Language, probability: number): string {
  const [less, more] = language === 'nl' ? ['minder dan 1', 'meer dan 99'] : ['less than 1', 'more than 99']
  const sign = percentSigns[language]
  if (probability > 0 && probability < 0.01) return `${less}${sign}`
  if (probability < 1 && probability > 0.99) return `${more}${sign}`
  return `${formatNumber(language, probability * 100)}${sign}`
}

/** A percentage with the digits that it has: `45 %`, `94.99%`. */
export function formatExactPercent(language: Language, percent: number): string {
  return `${exactFormats[language].format(percent)}${percentSigns[language]}`
}

/** A probability as a person gave it, as a percentage: with the digits that it has, and none that the arithmetic adds (0.07 times 100 is 7.000000000000001). */
export function formatGivenPercent(language: Language, probability: number): string {
  return formatExactPercent(language, Number((probability * 100).toPrecision(12)))
}

export function formatList(language: Language, items: readonly string[]): string {
  return listFormats[language].format(items)
}

/** Name of an edition or of whoever published a figure: the record has some in English, and some by their month. */
export function formatEdition(language: Language, edition: string): string {
  const named = editionNames[edition]
  if (named !== undefined) return named[language]
  if (language === 'en') return edition
  return edition.replace(/[A-Z][a-z]+(?= \d{4}$)/, (word) => {
    const month = monthNumber(word)
    return month === undefined ? word : new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1))
  })
}

/** Name of a country; the code itself where no name is known. */
export function formatCountry(language: Language, country: string): string {
  return countryNames[language].of(country) ?? country
}

const withArticle: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { GB: 'het', US: 'de', AE: 'de', PH: 'de' },
  en: { NL: 'the', GB: 'the', US: 'the', AE: 'the', PH: 'the' },
}

/** Name of a country as a sentence has it: `in het Verenigd Koninkrijk`, `in the Netherlands`. */
export function countryInSentence(language: Language, country: string): string {
  const article = withArticle[language][country]
  return article === undefined ? formatCountry(language, country) : `${article} ${formatCountry(language, country)}`
}

const spanNames = {
  nl: { Y: ['jaar', 'jaar'], M: ['maand', 'maanden'], W: ['week', 'weken'], D: ['dag', 'dagen'] },
  en: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
} as const
export type SpanUnit = keyof (typeof spanNames)['nl']

/** A span of time in one unit of ISO 8601: 1 year, 6 months. */
export function formatSpan(language: Language, count: number, unit: SpanUnit): string {
  return `${count} ${spanNames[language][unit][count === 1 ? 0 : 1]}`
}

const daysPerMonth = 365.25 / 12

/** A month or more in years and months, as people say it. */
export function formatAge(language: Language, days: number): string {
  const months = Math.round(days / daysPerMonth)
  const parts = [[Math.floor(months / 12), 'Y'], [months % 12, 'M']] as const
  return formatList(language, parts.filter(([count]) => count > 0).map(([count, unit]) => formatSpan(language, count, unit)))
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** The text as a sentence: with a capital, closed by one full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  return capitalised(/[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`)
}
