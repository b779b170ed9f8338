import { addDays, daysBetween, type Day, type Period } from '../../core/index.ts'
import { forecastWindow, type WindowModel } from '../../statistics/index.ts'
import type { MatchingEvents } from './matching-events.ts'

/** Who forecasts without thinking: by the rate of all that came before, or by whether something came in the last stretch as long as the window. */
export const rivals = ['climatology', 'persistence'] as const
export type Rival = (typeof rivals)[number]

const models: Readonly<Record<Rival, WindowModel>> = { climatology: { kind: 'static' }, persistence: { kind: 'persistence' } }

/**
 * What a rival would have said on the day of issue, from the rows that were known then: the chance of at least one such event in a window of this
 * length. Undefined where the record says too little: no covered day before the issue, and for persistence not every day of the last stretch.
 */
export function rivalForecast(rival: Rival, { events, covered }: MatchingEvents, issued: Day, window: Period): number | undefined {
  const dayAfter = addDays(covered.last, 1)
  const until = issued < dayAfter ? issued : dayAfter
  const from = daysBetween(covered.first, until)
  const length = daysBetween(window.first, window.last) + 1
  if (from <= 0 || (rival === 'persistence' && (until !== issued || from < length))) return undefined
  const past = events.filter(({ first, last, isSure }) => isSure && first >= covered.first && last < until).map(({ first }) => daysBetween(covered.first, first))
  return forecastWindow(models[rival], { from, past }, length)
}
