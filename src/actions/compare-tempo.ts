import { compareTempo as compare, isOfStream, type DefinedComparison } from '../assessment/indicators/attack-tempo.ts'
import { rowsOf, type EvidenceBase } from '../core/index.ts'
import type { TempoAnswer, TempoQuestion } from '../evidence/check/desk.ts'

/** The attack-tempo indicator over the days that a claim speaks of, under both definitions. */
export function compareTempo(base: EvidenceBase, { stream, countries, first, last }: TempoQuestion): TempoAnswer {
  const events = rowsOf(base, 'threat-event').filter((event) => isOfStream(event, stream) && (countries.length === 0 || countries.includes(event.country ?? '')))
  const all = compare(events, { first, last }, 'completed-and-failed')
  const deadly = compare(events, { first, last }, 'deadly')
  const inputs = new Set(all.inputs)
  const counted = events.filter(({ id }) => inputs.has(id))
  return {
    all: toComparison(all),
    deadly: toComparison(deadly),
    events: counted.filter(({ day }) => day >= first).map(({ id }) => id),
    referenceEvents: counted.filter(({ day }) => day < first).map(({ id }) => id),
  }
}

function toComparison({ finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability }: DefinedComparison): TempoAnswer['all'] {
  return { finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability }
}
