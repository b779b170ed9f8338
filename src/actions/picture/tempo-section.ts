import { isCounted, isOfStream } from '../../assessment/indicators/counted-events.ts'
import { tempoRates } from '../../assessment/indicators/attack-tempo.ts'
import { firstDayOf, rowsOf, type AttackTempo, type Statement, type Period, type TempoDefinition, type TempoPanel, type ThreatEvent } from '../../core/index.ts'
import type { Composer } from './composer.ts'

const definitions: readonly TempoDefinition[] = ['completed-and-failed', 'deadly']

/** The attack tempo in words, points and rates; every number names its definition. */
export function tempoSection(tempo: AttackTempo, { base, state, translations }: Composer): TempoPanel {
  const { stream, first, last, referenceFirst, referenceLast } = tempo
  const events = rowsOf(base, 'threat-event').filter((event) => isOfStream(event, stream) && isCounted(event, 'completed-and-failed'))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
  const drawn = events.filter(({ day }) => firstDayOf(day) >= referenceFirst)
  return {
    stream, first, last, referenceFirst, referenceLast,
    statements: tempoStatements(tempo, events, state),
    points: drawn.map((event) => ({
      day: event.day, place: translations.place(event.place), country: event.country, killed: event.killed, evidence: event.id,
      counted: definitions.filter((definition) => isCounted(event, definition)),
    })),
    rates: tempoRates(tempo),
  }
}

/** What the comparison says, definition by definition, and whether the two agree. */
function tempoStatements(tempo: AttackTempo, events: readonly ThreatEvent[], state: Composer['state']): readonly Statement[] {
  return [...tempo.comparisons.flatMap((comparison) => statementsOf(comparison, tempo, events, state)), agreement(tempo, state)]
}

function statementsOf(comparison: AttackTempo['comparisons'][number], { stream, first, last, referenceFirst, referenceLast }: AttackTempo, events: readonly ThreatEvent[], state: Composer['state']): readonly Statement[] {
  const attacksAt = (gap: Period) => events.filter((event) => isCounted(event, definition) && [gap.first, gap.last].includes(firstDayOf(event.day))).map(({ id }) => id)
  const { definition, finding, count, days, referenceCount, referenceDays, ratio, low, high, p, gapProbability: probability, longestGap, silenceNeededDays, inputs } = comparison
  const tempo = state({ kind: 'tempo', definition, stream, finding, first, last, count, days, referenceFirst, referenceLast, referenceCount, referenceDays, ratio, low, high, p }, inputs)
  const gap = probability === undefined || finding === 'rose' ? [] : [state({ kind: 'tempo-gap', definition, searchedTo: last, ...longestGap, probability }, attacksAt(longestGap))]
  const silent = Number.isFinite(silenceNeededDays) ? [state({ kind: 'tempo-silence-needed', definition, days: silenceNeededDays, soFarDays: days }, [])] : []
  return [tempo, ...gap, ...(count === 0 ? silent : [])]
}

function agreement({ comparisons, definitionsAgree }: AttackTempo, state: Composer['state']): Statement {
  const findingOf = (definition: TempoDefinition) => comparisons.find((comparison) => comparison.definition === definition)?.finding ?? 'too-few'
  return state({ kind: 'tempo-definitions', agree: definitionsAgree, completedAndFailed: findingOf('completed-and-failed'), deadly: findingOf('deadly') }, comparisons.flatMap(({ inputs }) => inputs))
}
