import { claimValue } from './claim-values.ts'
import { formatSpan, type SpanUnit } from './format.ts'
import { officeName } from './offices.ts'
import { regionName } from './regions.ts'
import type { Words } from './words-for.ts'

const dayFields: ReadonlySet<string> = new Set(['date', 'since', 'until', 'asof', 'of', 'period', 'said'])
const yesNo = { nl: { true: 'ja', false: 'nee' }, en: { true: 'yes', false: 'no' } } as const
const spanUnits: readonly SpanUnit[] = ['Y', 'M', 'W', 'D']

/** The value of a field of a claim as a person reads it: codes in words, days written out, what the text itself said as it stands. */
export function fieldText(words: Words, name: string, value: unknown): string {
  const { language } = words
  if (typeof value === 'boolean') return yesNo[language][`${value}`]
  if (typeof value === 'number') return words.number(value, Number.isInteger(value) ? 0 : 1)
  if (Array.isArray(value)) return value.map((each) => fieldText(words, name, each)).join(', ')
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, count]) => `${fieldText(words, name, count)} ${claimValue(language, name, key)}`).join(', ')
  const text = String(value)
  if (dayFields.has(name)) return dayText(words, text)
  if (name === 'holder' || name === 'source') return officeName(language, text)
  if (name === 'place' || name === 'geo') return regionName(language, text)
  if (name === 'label' || name === 'from_label') return text
  if (name === 'duration' || name === 'sentence') return durationText(words, text)
  return claimValue(language, name, text)
}

/** `2018-03~` is about March 2018. */
function dayText(words: Words, day: string): string {
  const about = words.language === 'nl' ? 'rond' : 'around'
  return day.endsWith('~') ? `${about} ${words.day(day.slice(0, -1))}` : words.day(day)
}

/** An ISO 8601 duration in words: `P1Y6M` is 1 year 6 months. */
function durationText({ language }: Words, duration: string): string {
  if (!/^P(?:\d+[YMWD])+$/.test(duration)) return duration
  return spanUnits.flatMap((unit) => {
    const count = new RegExp(`(\\d+)${unit}`).exec(duration)?.[1]
    return count === undefined ? [] : [formatSpan(language, Number(count), unit)]
  }).join(' ')
}
