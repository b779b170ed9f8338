import { rowsOf, type EvidenceBase, type TempoComparison } from '../core/index.ts'
import { compareTempo as compareAttacks, type DefinedComparison, isOfStream } from '../assessment/indicators/attack-tempo.ts'
import type { TempoAnswer, TempoQuestion } from '../evidence/check/desk.ts'

/** The attack-tempo indicator over the days and countries that a claim names, in both its definitions. */
export function compareTempo(base: EvidenceBase, { stream, countries, first, last }: TempoQuestion): TempoAnswer {
  const events = rowsOf(base, 'threat-event').filter((event) =>
    isOfStream(event, stream) && (countries.length === 0 || (event.country !== undefined && countries.includes(event.country))))
  const all = compareAttacks(events, { first, last }, 'completed-and-failed')
  const deadly = compareAttacks(events, { first, last }, 'deadly')
  return { all: toComparison(all), deadly: toComparison(deadly), events: [...new Set([...all.inputs, ...deadly.inputs])] }
}

/** The numbers that a verdict shows; its evidence lists the events itself. */
function toComparison({ finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability }: DefinedComparison): TempoComparison {
  return { finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability }
}
