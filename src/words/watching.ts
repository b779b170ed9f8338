import type { Day, Language } from '../core/index.ts'
import { formatDay, formatNumber } from './format.ts'

interface NoticedLevel {
  readonly country: string
  readonly scope: string
  readonly label: string
  readonly decided: Day
}

interface WatchWords {
  readonly watching: (places: number) => string
  /** While a folder is looked at, and that takes a while. */
  readonly looking: (place: string, looked: number, files: number) => string
  readonly again: (place: string, seconds: number) => string
  /** A level that an authority made public and the store did not hold yet. */
  readonly level: (level: NoticedLevel) => string
}

/** What is said while places are watched. */
export const watchWords: Readonly<Record<Language, WatchWords>> = {
  nl: {
    watching: (places) => `Peil let op ${places} ${places === 1 ? 'plek' : 'plekken'}, stoppen met Ctrl-C …`,
    looking: (place, looked, files) => `${place}: ${formatNumber('nl', looked)} van ${formatNumber('nl', files)} bestanden bekeken`,
    again: (place, seconds) => `${place}: over ${minutes('nl', seconds)} kijkt Peil opnieuw.`,
    level: ({ country, scope, label, decided }) => `${country}, ${scope}: ${label}, openbaar gemaakt op ${formatDay('nl', decided)}; bewaard als bewijs. Peil stelt zelf geen niveau vast.`,
  },
  en: {
    watching: (places) => `Peil is watching ${places} ${places === 1 ? 'place' : 'places'}, stop with Ctrl-C …`,
    looking: (place, looked, files) => `${place}: ${formatNumber('en', looked)} of ${formatNumber('en', files)} files looked at`,
    again: (place, seconds) => `${place}: Peil looks again in ${minutes('en', seconds)}.`,
    level: ({ country, scope, label, decided }) => `${country}, ${scope}: ${label}, made public on ${formatDay('en', decided)}; kept as evidence. Peil itself sets no level.`,
  },
}

function minutes(language: Language, seconds: number): string {
  const [one, more, moment] = language === 'nl' ? ['minuut', 'minuten', 'seconden'] : ['minute', 'minutes', 'seconds']
  if (seconds < 90) return `${Math.round(seconds)} ${moment}`
  const whole = Math.round(seconds / 60)
  return `${whole} ${whole === 1 ? one : more}`
}
