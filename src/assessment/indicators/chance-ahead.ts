import { addDays, daysBetween, firstDayOf, type CountMeasureName, type Day, type Measure, type Period, type ThreatEvent } from '../../core/index.ts'
import { forecastCount, rateQuantile, updateRate, updateRateDiscounted, type GammaRate } from '../../statistics/index.ts'
import { measure } from './measure.ts'

/** Days ahead that the chance speaks of: about the quarter in which an edition is written. */
export const aheadDays = 90
/** Age at which an attack weighs half: the length of the reference. */
const halfLifeDays = 365
/** Of what lay before the window a quarter counts (power prior). */
const historyWeight = 0.25
/** Jeffreys' prior of a rate: half an event, and no exposure. */
const jeffreys: GammaRate = { alpha: 0.5, beta: 0 }

/**
 * Probability of at least one event in the 90 days after a stretch, by three memories: all of it alike; with weights that halve each 365 days;
 * or the window whole and what lay before it by a quarter. Gamma-Poisson, so the doubt about the rate is in it; the interval is that of the
 * chance at the rates within the central 95 % of what is believed. An event lies at the middle of its day, and a stretch includes both ends.
 */
export function chanceAhead(events: readonly ThreatEvent[], stretch: Period, windowFirst: Day): readonly Measure<CountMeasureName>[] {
  const days = events.map(({ day }) => firstDayOf(day)).filter((day) => stretch.first <= day && day <= stretch.last)
  const span = daysBetween(stretch.first, stretch.last) + 1
  const ages = days.map((day) => daysBetween(day, stretch.last) + 0.5)
  const inWindow = days.filter((day) => day >= windowFirst).length
  const windowDays = Math.min(span, daysBetween(windowFirst, stretch.last) + 1)
  const before = updateRate(jeffreys, days.length - inWindow, span - windowDays, historyWeight)
  return [
    chanceOf('chance-all-history', updateRate(jeffreys, days.length, span), stretch),
    chanceOf('chance-half-life', updateRateDiscounted(jeffreys, ages, span, halfLifeDays), stretch),
    chanceOf('chance-quarter-weight', updateRate(before, inWindow, windowDays), stretch),
  ]
}

function chanceOf(name: CountMeasureName, rate: GammaRate, { last }: Period): Measure<CountMeasureName> {
  const at = (probability: number) => -Math.expm1(-rateQuantile(rate, probability) * aheadDays)
  return measure(name, 'probability', forecastCount(rate, aheadDays).atLeast(1), { low: at(0.025), high: at(0.975), span: { first: addDays(last, 1), last: addDays(last, aheadDays) } })
}
