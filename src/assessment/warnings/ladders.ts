import type { LadderScore, WarnedEvent } from '../../core/index.ts'
import { rankedProbabilityScore } from '../../statistics/index.ts'
import type { DecidedWarning } from './decided-warning.ts'

interface Rung {
  readonly threshold: number
  readonly decided: DecidedWarning
}

/**
 * Warnings that one role issued on one day for one place, stream and window, each for more deaths (or arrests, or travellers back) than the one
 * before: together a forecast over ordered outcomes. A single warning is none, and neither are two of one threshold.
 */
export function scoreLadders(decided: readonly DecidedWarning[]): readonly LadderScore[] {
  const rungs = decided.flatMap((each) => { const rung = rungOf(each); return rung === undefined ? [] : [rung] })
  return [...Map.groupBy(rungs, ladderKey).values()]
    .map((ladder) => ladder.toSorted((a, b) => a.threshold - b.threshold))
    .filter((ladder) => ladder.length > 1 && new Set(ladder.map(({ threshold }) => threshold)).size === ladder.length)
    .map((ladder) => ({
      warnings: ladder.map((rung) => rung.decided.warning.id),
      ranked: rankedScore(ladder, ({ probability }) => probability),
      climatology: rankedScore(ladder, ({ rivals }) => rivals.climatology),
    }))
}

function rungOf(decided: DecidedWarning): Rung | undefined {
  const threshold = thresholdOf(decided.warning.body.event)
  return threshold === undefined ? undefined : { threshold, decided }
}

function thresholdOf(event: WarnedEvent): number | undefined {
  if ('atLeast' in event) return event.atLeast
  return event.class === 'deadly-attack' ? 1 : undefined
}

function ladderKey({ decided: { warning: { author, known, scope, stream, body } } }: Rung): string {
  const counts = body.event.class === 'arrests' || body.event.class === 'return-of-travellers' ? body.event.class : 'deaths'
  return [author, known, scope, stream ?? '', body.window.first, body.window.last, counts].join(' ')
}

/** From the chances of reaching each threshold to one of ending between two; undefined where they, or the outcomes, rise with the threshold. */
function rankedScore(ladder: readonly Rung[], chanceOf: (decided: DecidedWarning) => number | undefined): number | undefined {
  const chances = ladder.flatMap(({ decided }) => chanceOf(decided) ?? [])
  const reached = ladder.filter(({ decided }) => decided.occurred).length
  const isOrdered = ladder.slice(0, reached).every(({ decided }) => decided.occurred) && chances.every((chance, at) => chance <= (chances[at - 1] ?? 1))
  if (chances.length < ladder.length || !isOrdered) return undefined
  const bounds = [1, ...chances, 0]
  return rankedProbabilityScore(chances.map((chance, at) => (bounds[at] ?? 1) - chance).concat(chances.at(-1) ?? 0), reached).normalised
}
