import { isLowering, statedEnd } from '../../assessment/warnings/recorded-warnings.ts'
import { addDays, firstDayOf, lastDayOf, rowsOf, type Day, type RecordedWarning, type Statement, type ThreatEvent } from '../../core/index.ts'
import type { Composer } from './composer.ts'

/** Events of the last half year, the newest first: as many as a reader takes in. */
const mostEvents = 10
export const recentDays = 182

/** Recent attacks and plots: those in the country itself first to be chosen, then the deadliest in the rest of Europe; how many there were where not all are shown. */
export function eventsSection({ base, country, asOf, translations, state }: Composer): readonly Statement[] {
  const recent = rowsOf(base, 'threat-event').filter(({ day }) => lastDayOf(day) >= addDays(asOf, -recentDays) && firstDayOf(day) <= asOf)
  const isHere = (event: ThreatEvent) => Number(event.country === country)
  const chosen = recent.toSorted((a, b) => isHere(b) - isHere(a) || (b.killed ?? 0) - (a.killed ?? 0) || b.day.localeCompare(a.day) || a.id.localeCompare(b.id)).slice(0, mostEvents)
  const said = chosen.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id)).map(({ day, place, country: where, status, ideology, attackType, killed, injured, id }) =>
    state({ kind: 'event', day, place: translations.place(place), country: where, status, ideology, attackType, killed, injured }, [id]))
  return [...said, ...(recent.length > said.length ? [state({ kind: 'events-more', shown: said.length, of: recent.length, days: recentDays }, [])] : [])]
}

/** Warnings whose time is not up yet, the newest first; what became of them is later knowledge and stays out. */
export function warningsSection({ base, country, asOf, translations, state }: Composer): readonly Statement[] {
  const open = rowsOf(base, 'recorded-warning')
    .filter((row) => row.country === country && asOf <= lastDayOfHorizon(row) && !isLowering(row, base))
    .toSorted((a, b) => b.times.known.localeCompare(a.times.known) || a.id.localeCompare(b.id))
    .map((row) => state({ kind: 'warning', edition: row.edition, issued: row.times.happened ?? row.times.known, expectation: translations.both(row.id, 'expectation', row.expectation), horizon: row.horizon }, [row.id]))
  return open.length === 0 ? [] : [...open, state({ kind: 'warnings-rule' }, [])]
}

/** A warning whose words give no end counts as open for two years, one for the short term for half a year. */
const openDays = 730
const shortDays = 182

/** The last day that a warning speaks of, or until when it counts as open. */
function lastDayOfHorizon(row: RecordedWarning): Day {
  return statedEnd(row) ?? addDays(row.times.known, /^(?:short term|months|during lockdown)$/.test(row.horizon ?? '') ? shortDays : openDays)
}
