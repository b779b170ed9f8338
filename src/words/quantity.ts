import type { Language, Quantity } from '../core/index.ts'
import { formatNumber } from './format.ts'

const around: Readonly<Record<Language, Readonly<Record<Exclude<Quantity['qualifier'], 'range' | 'known_only'>, string>>>> = {
  nl: { exact: '', approximately: 'ongeveer ', at_least: 'ten minste ', at_most: 'hoogstens ', less_than: 'minder dan ', more_than: 'meer dan ' },
  en: { exact: '', approximately: 'about ', at_least: 'at least ', at_most: 'at most ', less_than: 'fewer than ', more_than: 'more than ' },
}

const phrases = {
  nl: { unknown: 'onbekend', to: 'tot', atLeast: 'ten minste', atMost: 'hoogstens', known: 'bekend', noneKnown: 'geen bekend' },
  en: { unknown: 'unknown', to: 'to', atLeast: 'at least', atMost: 'at most', known: 'known', noneKnown: 'none known' },
} as const

/** A count as it may be said: never more exact than its source, and unknown where there is no number. */
export function formatQuantity(language: Language, { value, low, high, qualifier }: Quantity): string {
  const phrase = phrases[language]
  if (value === undefined) return formatRange(language, low, high)
  if (qualifier === 'known_only') return value === 0 ? phrase.noneKnown : `${formatNumber(language, value)} ${phrase.known}`
  if (qualifier === 'range') return low !== undefined && high !== undefined ? formatRange(language, low, high) : formatNumber(language, value)
  return around[language][qualifier] + formatNumber(language, value)
}

function formatRange(language: Language, low: number | undefined, high: number | undefined): string {
  const phrase = phrases[language]
  if (low === undefined) return high === undefined ? phrase.unknown : `${phrase.atMost} ${formatNumber(language, high)}`
  if (high === undefined) return `${phrase.atLeast} ${formatNumber(language, low)}`
  return `${formatNumber(language, low)} ${phrase.to} ${formatNumber(language, high)}`
}
