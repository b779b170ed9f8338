import { drivers, type Driver, type LevelConfidence } from '../../core/index.ts'
import { outcomesFromLogs, proposalOf, type CaseStream, type LevelCase } from './level-case.ts'
import { isFresh, weightOfGrade } from './level-model.ts'

/**
 * How far the conclusion could still change, after the AnCR wording: high where nearly all shaken calculations agree and every deciding driver of
 * the leading streams has enough independent clusters of a good grade; low where few agree or a deciding driver rests on one cluster.
 */
export function confidenceIn(whole: LevelCase, leading: readonly CaseStream[], robustness: number): LevelConfidence {
  const { narrowBelow } = whole.model.robustness
  const { highFrom, clusters, grade } = whole.model.confidence
  const deciding = leading.flatMap((stream) => decidingDrivers(whole, stream).map((driver) => stream.votes.filter(({ item }) => item.driver === driver && isFresh(item, whole.model)).map(({ item }) => item)))
  if (robustness < narrowBelow || deciding.some((items) => clustersIn(items) <= 1)) return 'low'
  const bar = weightOfGrade(grade, whole.model)
  const isBroad = deciding.every((items) => clustersIn(items.filter((item) => weightOfGrade(item.grade, whole.model) >= bar)) >= clusters)
  return robustness >= highFrom && isBroad ? 'high' : 'moderate'
}

function clustersIn(items: readonly { readonly cluster: string }[]): number {
  return new Set(items.map(({ cluster }) => cluster)).size
}

/** Intent and capability, where the rule table begins, and each other driver without whose evidence the proposal would be another. */
function decidingDrivers(whole: LevelCase, { stream, logs }: CaseStream): readonly Driver[] {
  const now = proposalOf(whole)
  const prior = whole.model.prior.map(Math.log)
  return drivers.filter((driver) => driver === 'intent' || driver === 'capability' || proposalOf(whole, { stream, outcomes: outcomesFromLogs({ ...logs, [driver]: prior }, whole.model) }) !== now)
}
