import { addDays, daysBetween, firstDayOf, lastDayOf, rowsOf, type RecordedWarning, type Statement } from '../../core/index.ts'
import type { Composer } from './composer.ts'

/** Events of the last half year, the newest first: as many as a reader takes in. */
const mostEvents = 10
const recentDays = 182

/** A warning without a horizon counts as open for two years. */
const openDays = 730

/** Recent attacks and plots: those in the country itself first to be chosen, then the rest of Europe. */
export function eventsSection({ base, country, asOf, state }: Composer): readonly Statement[] {
  const recent = rowsOf(base, 'threat-event').filter(({ day }) => lastDayOf(day) >= addDays(asOf, -recentDays) && firstDayOf(day) <= asOf)
  const newestFirst = recent.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id))
  const own = newestFirst.filter((event) => event.country === country)
  const chosen = [...own, ...newestFirst.filter((event) => event.country !== country)].slice(0, mostEvents)
  return chosen.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id)).map((event) => {
    const { day, place, status, ideology, attackType, killed, injured, id } = event
    return state({ kind: 'event', day, place, country: event.country, status, ideology, attackType, killed, injured }, [id])
  })
}

/** Warnings whose time is not up yet, the newest first; what became of them is later knowledge and stays out. */
export function warningsSection({ base, country, asOf, translations, state }: Composer): readonly Statement[] {
  return rowsOf(base, 'recorded-warning')
    .filter((row) => row.country === country && isOpen(row, asOf))
    .toSorted((a, b) => b.times.known.localeCompare(a.times.known) || a.id.localeCompare(b.id))
    .map((row) => state({ kind: 'warning', edition: row.edition, issued: row.times.happened ?? row.times.known, expectation: translations.both(row.id, 'expectation', row.expectation), horizon: row.horizon }, [row.id]))
}

function isOpen({ times, horizon }: RecordedWarning, asOf: string): boolean {
  const year = /(?<!from )\b(20\d\d)\b/.exec(horizon ?? '')?.[1]
  if (year !== undefined) return `${year}-12-31` >= asOf
  return daysBetween(times.known, asOf as typeof times.known) <= openDays
}
