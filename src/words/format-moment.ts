import type { Language } from '../core/index.ts'
import { locales } from './format.ts'

/** Day and time of an instant, where the reader is. */
export function formatMoment(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))
}

/** The day of an instant, where the reader is. */
export function formatDayOf(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(instant))
}
