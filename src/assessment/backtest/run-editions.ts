import { addDays, firstDayOf, lastDayOf, type Day, type EditionForecast, type EditionRun, type EvidenceRow, type ModelOutcome, type PartialDay } from '../../core/index.ts'
import { categoryLogScore, floorDistribution, rankedProbabilityScore } from '../../statistics/index.ts'
import { isDated, stepBefore, type Edition } from './editions.ts'
import { knownBy } from './known-evidence.ts'
import { findScaleMap } from '../level/scale-steps.ts'
import { modelOnDay, proposeOn, type ModelInputs } from './model-on-day.ts'

/** Least probability of a level in a scored distribution: METHODS of the project, docs/methods/backtest.md. */
export const leastProbability = 0.005

/** The last day that is before a decision for certain. */
export function dayBefore(decided: PartialDay): Day {
  return addDays(firstDayOf(decided), -1)
}

/** The model on every edition, from what was known before the decision, and once more with the reasons of the edition itself. */
export function runEditions(editions: readonly Edition[], inputs: ModelInputs): readonly EditionRun[] {
  return editions.map((edition, at) => {
    const { name, decided, scaleId, ordinal, scale } = edition
    const own = inputs.evidence.reasons.filter((reason) => reason.edition === name)
    const run = (withOwn: boolean): EditionForecast => {
      if (!isDated(edition)) return { kind: 'undated' }
      const known = knownBy(inputs.evidence, dayBefore(edition.decided))
      return withOwn ? forecast([...known, ...own], lastDayOf(edition.decided), editions, at, inputs) : forecast(known, dayBefore(edition.decided), editions, at, inputs)
    }
    return { edition: name, decided, scaleId, ordinal, steps: scale.length, reasons: own.length, before: run(false), withOwn: run(true) }
  })
}

function forecast(rows: readonly EvidenceRow[], asOf: Day, editions: readonly Edition[], at: number, inputs: ModelInputs): EditionForecast {
  const made = modelOnDay(inputs, rows, asOf)
  if (made.missing.length > 0) return { kind: 'not-assessable', asOf, missing: made.missing }
  const { scaleId = '', ordinal = 0, scale = [] } = editions[at] ?? {}
  const outcome: ModelOutcome = { asOf, outcomes: made.stream.outcomes, outcome: made.outcome }
  const map = findScaleMap(inputs.maps, scaleId, scale.length)
  const current = stepBefore(editions, at)
  if (map === undefined) return { kind: 'not-mapped', ...outcome }
  if (current === undefined) return { kind: 'no-level-before', ...outcome }
  const proposal = proposeOn(map, made, current, inputs.model)
  const floored = floorDistribution(proposal.distribution, leastProbability)
  return { kind: 'scored', ...outcome, ...proposal, current, ranked: rankedProbabilityScore(floored, ordinal - 1).score, log: categoryLogScore(floored, ordinal - 1) }
}
