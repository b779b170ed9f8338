import type { Period, TempoComparison, ThreatEvent } from '../../core/index.ts'
import { compareTempo as compareAttacks, type DefinedComparison } from '../../assessment/indicators/attack-tempo.ts'
import { isCovered } from '../../assessment/indicators/tempo-periods.ts'
import { isOfStream } from '../../assessment/indicators/counted-events.ts'
import type { TempoAnswer, TempoQuestion } from '../../evidence/check/desk.ts'

/** The attack-tempo indicator over the days and countries that a claim names, in both its definitions; undefined outside the days that the record covers. */
export function compareTempo(attacks: readonly ThreatEvent[], coverage: Period, { stream, countries, first, last }: TempoQuestion): TempoAnswer | undefined {
  if (!isCovered({ first, last }, coverage)) return undefined
  const events = attacks.filter((event) =>
    isOfStream(event, stream) && (countries.length === 0 || (event.country !== undefined && countries.includes(event.country))))
  const all = compareAttacks(events, { first, last }, 'completed-and-failed', coverage)
  const deadly = compareAttacks(events, { first, last }, 'deadly', coverage)
  return { all: toComparison(all), deadly: toComparison(deadly), events: [...new Set([...all.inputs, ...deadly.inputs])] }
}

/** The numbers that a verdict shows; its evidence lists the events itself. */
function toComparison({ finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability }: DefinedComparison): TempoComparison {
  return { finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability }
}
