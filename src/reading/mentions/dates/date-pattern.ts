import { addDays, addMonths, type Day, type Language } from '../../../core/index.ts'
import { languages } from '../../languages/languages.ts'
import { wholeWords } from '../../words.ts'
import { ymd } from './resolve-date.ts'

/** A way of writing a date, and what day it comes to on the day of publication. */
export interface DatePattern {
  readonly pattern: RegExp
  readonly resolve: (groups: Readonly<Record<string, string | undefined>>, published: Day | undefined) => string | undefined
  readonly relative: boolean
}

export function isoPatterns(): readonly DatePattern[] {
  return [absolute('(?<year>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<day>\\d\\d)', ({ year, m, day }) => ymd(year, Number(m), day))]
}

const unitLengths = { d: 'days', w: 'weeks', m: 'months', j: 'years', y: 'years' } as const

export function agoPatterns(source: string, lang: Language): readonly DatePattern[] {
  return [
    relative(source, ({ count = '', unit = '' }, published) => {
      const number = countOf(count, lang)
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

/** A count in digits or words; undefined where it is none. */
export function countOf(count: string | undefined, lang: Language): number | undefined {
  if (count === undefined) return undefined
  if (/^\d{1,4}$/.test(count)) return Number(count)
  return /^(?:een|één|a|an)$/iu.test(count) ? 1 : languages[lang].numberOf(count.toLowerCase())
}

export function absolute(source: string, resolve: DatePattern['resolve']): DatePattern {
  return { pattern: new RegExp(wholeWords(source), 'giu'), resolve, relative: false }
}

export function relative(source: string, resolve: DatePattern['resolve']): DatePattern {
  return { pattern: new RegExp(wholeWords(source), 'giu'), resolve, relative: true }
}

