import { addDays, addMonths, type Day, type Language, lastDayOf, weekdayOf } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { languages } from '../languages/languages.ts'
import { anyOf, remembered, wholeWords } from '../words.ts'

/** A day, month or year that the text speaks of, resolved against the day of publication. */
export interface DateMention extends Span {
  /** ISO 8601, partial allowed; `~` behind it means about. */
  readonly iso: string
  /** What the words around it make of it. */
  readonly role: 'on' | 'since' | 'until' | 'end'
  readonly relative: boolean
}

interface DatePattern {
  readonly pattern: RegExp
  readonly resolve: (groups: Readonly<Record<string, string | undefined>>, published: Day | undefined) => string | undefined
  readonly relative: boolean
}

/** Dates in a stretch of text, in order and without overlap; offsets count from the start of `text`. */
export function findDates(text: string, lang: Language, published: Day | undefined): readonly DateMention[] {
  const found: DateMention[] = []
  for (const { pattern, resolve, relative } of patternsOf(lang)) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue
      const iso = resolve(match.groups ?? {}, published)
      if (iso === undefined) continue
      found.push({ ...span, iso, relative, role: roleBefore(text.slice(Math.max(0, span.start - 16), span.start), match[0], lang) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const before = {
  nl: { since: /(?:sinds|vanaf)\s+(?:eind |begin |de )?$/iu, until: /(?:tot(?: en met)?|t\/m|voor)\s+(?:eind |begin )?$/iu },
  en: { since: /since\s+(?:the |late |early )?$/iu, until: /(?:until|up to|by|before)\s+(?:the )?$/iu },
} as const

function roleBefore(words: string, matched: string, lang: Language): DateMention['role'] {
  if (before[lang].since.test(words)) return 'since'
  if (before[lang].until.test(words)) return 'until'
  return /^(?:eind|the end of|end of|late)\b/iu.test(matched) ? 'end' : 'on'
}

const patternsOf = remembered((lang: Language): readonly DatePattern[] => (lang === 'nl' ? dutchPatterns() : englishPatterns()))

function dutchPatterns(): readonly DatePattern[] {
  const month = `(?<month>${anyOf(languages.nl.months.flat())})\\.?`
  const weekday = `(?<weekday>${anyOf(languages.nl.weekdays.flat())})`
  const monthOf = (name: string | undefined) => indexOf(languages.nl.months, name)
  const dayOf = (name: string | undefined) => indexOf(languages.nl.weekdays, name)
  return [
    ...isoPatterns(),
    absolute(`(?:${weekday} )?(?<day>\\d{1,2}) ${month} (?<year>(?:19|20)\\d\\d)`, ({ day, month, year }) => ymd(year, monthOf(month), day)),
    absolute(`(?:${weekday} )?(?<day>\\d{1,2}) ${month}`, ({ day, month }, published) => nearestPast(published, monthOf(month), Number(day))),
    absolute('(?<day>\\d{1,2})[-/](?<m>\\d{1,2})[-/](?<year>(?:19|20)\\d\\d)', ({ day, m, year }) => ymd(year, Number(m), day)),
    absolute(`(?<!\\d )(?:eind |begin |medio |half )?${month},? (?<year>(?:19|20)\\d\\d)`, ({ month, year }) => `${year}-${two(monthOf(month))}`),
    relative(`${month} vorig jaar`, ({ month }, published) => published && `${yearOf(published) - 1}-${two(monthOf(month))}`),
    relative(`${month} (?:van )?dit jaar`, ({ month }, published) => published && `${yearOf(published)}-${two(monthOf(month))}`),
    relative(`(?:eind|einde) (?:(?<year>(?:19|20)\\d\\d)|(?<last>vorig jaar)|(?<now>dit jaar))`, ({ year, last }, published) => endOfYear(year, last, published)),
    relative(`begin (?:van )?(?:(?<year>(?:19|20)\\d\\d)|(?<last>vorig jaar)|(?<now>dit jaar))`, ({ year, last }, published) => inYear(year, last, published, '01')),
    relative('(?:medio|halverwege|midden) (?<year>(?:19|20)\\d\\d)', ({ year }) => `${year}-06~`),
    relative('(?:in )?de zomer van (?<year>(?:19|20)\\d\\d)', ({ year }) => `${year}-07~`),
    relative(`(?<strict>afgelopen|vorige week|vorige) ${weekday}`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), true)),
    relative(`${weekday}(?:ochtend|middag|avond|nacht)?`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), false)),
    relative('eergisteren', (_, published) => published && addDays(published, -2)),
    relative('gisteren|gisteravond|gistermiddag', (_, published) => published && addDays(published, -1)),
    relative('vandaag|vanochtend|vanmiddag|vanavond|vanmorgen', (_, published) => published),
    relative('(?:eerder )?deze maand', (_, published) => published?.slice(0, 7)),
    relative('(?:vorige|afgelopen) maand', (_, published) => published && addMonths(published, -1).slice(0, 7)),
    relative('(?:vorige|afgelopen) week', (_, published) => published && `${addDays(published, -7)}~`),
    relative('vorig jaar|afgelopen jaar', (_, published) => published && String(yearOf(published) - 1)),
    relative('dit jaar', (_, published) => published && String(yearOf(published))),
    ...agoPatterns('(?<count>[\\p{L}\\d]+) (?<unit>dag|dagen|week|weken|maand|maanden|jaar) (?:geleden|eerder)', 'nl'),
    relative(`(?<=(?:in|sinds|tot|van|vanaf|eind|begin|per|voor) )${month}`, ({ month }, published) => nearestPastMonth(published, monthOf(month))),
    absolute('(?<![\\d.,-])(?<year>(?:19[89]|20[0-3])\\d)(?![\\d.,]*\\d|[-–]\\d)', ({ year }) => year),
  ]
}

function englishPatterns(): readonly DatePattern[] {
  const month = `(?<month>${anyOf(languages.en.months.flat())})\\.?`
  const weekday = `(?<weekday>${anyOf(languages.en.weekdays.flat())})`
  const monthOf = (name: string | undefined) => indexOf(languages.en.months, name)
  const dayOf = (name: string | undefined) => indexOf(languages.en.weekdays, name)
  return [
    ...isoPatterns(),
    absolute(`(?:${weekday},? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month},? (?<year>(?:19|20)\\d\\d)`, ({ day, month, year }) => ymd(year, monthOf(month), day)),
    absolute(`(?:${weekday},? )?${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)`, ({ day, month, year }) => ymd(year, monthOf(month), day)),
    absolute(`(?:${weekday},? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}`, ({ day, month }, published) => nearestPast(published, monthOf(month), Number(day))),
    absolute(`(?:${weekday},? )?${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?! \\d)`, ({ day, month }, published) => nearestPast(published, monthOf(month), Number(day))),
    absolute(`(?:late |early |mid-)?${month},? (?:of )?(?<year>(?:19|20)\\d\\d)`, ({ month, year }) => `${year}-${two(monthOf(month))}`),
    relative(`${month} (?:of )?last year|last ${month}`, ({ month }, published) => nearestPastMonth(published, monthOf(month))),
    relative('(?:the )?end of (?:(?<year>(?:19|20)\\d\\d)|(?<last>last year)|(?<now>this year))|late (?<year>(?:19|20)\\d\\d)', ({ year, last }, published) => endOfYear(year, last, published)),
    relative('(?:the )?(?:start|beginning) of (?:(?<year>(?:19|20)\\d\\d)|(?<last>last year)|(?<now>this year))|early (?<year>(?:19|20)\\d\\d)', ({ year, last }, published) => inYear(year, last, published, '01')),
    relative('(?:mid-|the middle of )(?<year>(?:19|20)\\d\\d)', ({ year }) => `${year}-06~`),
    relative(`last ${weekday}`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), true)),
    relative(`(?:on )?${weekday}`, ({ weekday }, published) => published && weekdayBefore(published, dayOf(weekday), false)),
    relative('yesterday', (_, published) => published && addDays(published, -1)),
    relative('today|this morning|tonight', (_, published) => published),
    relative('(?:earlier )?this month', (_, published) => published?.slice(0, 7)),
    relative('last month', (_, published) => published && addMonths(published, -1).slice(0, 7)),
    relative('last week', (_, published) => published && `${addDays(published, -7)}~`),
    relative('last year', (_, published) => published && String(yearOf(published) - 1)),
    relative('this year', (_, published) => published && String(yearOf(published))),
    ...agoPatterns('(?<count>[\\p{L}\\d]+) (?<unit>days?|weeks?|months?|years?) (?:ago|earlier)', 'en'),
    relative(`(?<=(?:in|since|until|by|from|of|last) )${month}`, ({ month }, published) => nearestPastMonth(published, monthOf(month))),
    absolute('(?<![\\d.,-])(?<year>(?:19[89]|20[0-3])\\d)(?![\\d.,]*\\d|[-–]\\d)', ({ year }) => year),
  ]
}

function isoPatterns(): readonly DatePattern[] {
  return [absolute('(?<year>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<day>\\d\\d)', ({ year, m, day }) => ymd(year, Number(m), day))]
}

const unitLengths = { d: 'days', w: 'weeks', m: 'months', j: 'years', y: 'years' } as const

function agoPatterns(source: string, lang: Language): readonly DatePattern[] {
  return [
    relative(source, ({ count = '', unit = '' }, published) => {
      const number = /^\d{1,4}$/.test(count) ? Number(count) : /^(?:een|één|a|an)$/iu.test(count) ? 1 : languages[lang].numberOf(count.toLowerCase())
      if (number === undefined || published === undefined) return undefined
      switch (unitLengths[unit[0]?.toLowerCase() as keyof typeof unitLengths]) {
        case 'days': return addDays(published, -number)
        case 'weeks': return addDays(published, -7 * number)
        case 'months': return `${addMonths(published, -number).slice(0, 7)}~`
        case 'years': return addMonths(published, -12 * number).slice(0, 7)
      }
    }),
  ]
}

function absolute(source: string, resolve: DatePattern['resolve']): DatePattern {
  return { pattern: new RegExp(wholeWords(source), 'giu'), resolve, relative: false }
}

function relative(source: string, resolve: DatePattern['resolve']): DatePattern {
  return { pattern: new RegExp(wholeWords(source), 'giu'), resolve, relative: true }
}

function indexOf(names: readonly (readonly string[])[], name: string | undefined): number {
  const wanted = name?.toLowerCase().replace(/\.$/, '') ?? ''
  return names.findIndex((variants) => variants.some((variant) => variant.toLowerCase() === wanted)) + 1
}

/** A day that exists, or undefined. */
function ymd(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const iso = `${year}-${two(month)}-${two(Number(day))}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return month >= 1 && month <= 12 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

/** That day of the year in which it is not later than the publication; half a year ahead still counts as announced. */
function nearestPast(published: Day | undefined, month: number, day: number): string | undefined {
  if (published === undefined) return undefined
  const thisYear = ymd(published.slice(0, 4), month, String(day))
  if (thisYear === undefined || thisYear <= addMonths(published, 3)) return thisYear
  return ymd(String(yearOf(published) - 1), month, String(day))
}

function nearestPastMonth(published: Day | undefined, month: number): string | undefined {
  if (published === undefined || month < 1) return undefined
  const year = yearOf(published) - (month > Number(published.slice(5, 7)) ? 1 : 0)
  return `${year}-${two(month)}`
}

/** `strict`: never the day of publication itself. */
function weekdayBefore(published: Day, weekday: number, strict: boolean): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7
  return addDays(published, -(back === 0 && strict ? 7 : back))
}

function endOfYear(year: string | undefined, last: string | undefined, published: Day | undefined): string | undefined {
  const named = year ?? (published && String(yearOf(published) - (last === undefined ? 0 : 1)))
  return named && lastDayOf(named)
}

function inYear(year: string | undefined, last: string | undefined, published: Day | undefined, month: string): string | undefined {
  const named = year ?? (published && String(yearOf(published) - (last === undefined ? 0 : 1)))
  return named && `${named}-${month}`
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
