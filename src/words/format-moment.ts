import type { Language } from '../../core/index.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** Day and time of an instant, where the reader is. */
export function formatMoment(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment))
}

/** The day of an instant, where the reader is. */
export function formatDayOf(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(moment))
}
