import type { Language } from '../core/index.ts'

/** What the public site says of itself on another day. */
export interface PastDayWords {
  readonly heading: string
  readonly label: string
  readonly show: string
  readonly shown: (day: string, time: string | undefined) => string
  readonly toNow: string
}

export const pastDayWords: Readonly<Record<Language, PastDayWords>> = {
  nl: {
    heading: 'Op een andere dag',
    label: 'De site zoals zij was aan het eind van (UTC)',
    show: 'Toon die dag',
    shown: (day, time) => `U ziet de site zoals zij was ${time === undefined ? `op ${day}` : `op ${day} om ${time} (UTC)`}, niet die van nu.`,
    toNow: 'Naar de site van nu',
  },
  en: {
    heading: 'On another day',
    label: 'The site as it was at the end of (UTC)',
    show: 'Show that day',
    shown: (day, time) => `This is the site as it was ${time === undefined ? `on ${day}` : `on ${day} at ${time} (UTC)`}, not as it is now.`,
    toNow: 'To the site as it is now',
  },
}
