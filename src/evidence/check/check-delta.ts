import { firstDayOf, lastDayOf } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { seriesOf } from '../figures/figure-series.ts'
import { overlaps, writeFigure } from '../figures/interval.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { weighPoint } from './weigh-point.ts'

/** "Twenty more than in the report before": against two figures of one definition, the newest by that day and the one before it or at the start of the time named. */
export function checkDelta(figure: ClaimedFigure, delta: number, desk: Desk): Finding {
  const ends = figure.cohorts.map((cohort) => endsOf(figure, cohort, desk)).find((each) => each !== undefined)
  if (ends === undefined) return nothingFound
  const [from, to] = ends
  if (from.interval === undefined || to.interval === undefined) return nothingFound
  const agrees = overlaps({ low: delta, high: delta }, { low: to.interval.low - from.interval.high, high: to.interval.high - from.interval.low })
  const evidence = ends.map((point) => weighPoint(point, agrees ? 'agrees' : 'excludes', desk))
  const own = evidence.find(({ bearing }) => bearing === 'same-origin')
  if (own !== undefined) return finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
  const because = {
    kind: 'figure-moved', cohort: to.cohort, claimed: delta, fromAsOf: from.asOf, from: writeFigure(from.quantity), toAsOf: to.asOf, to: writeFigure(to.quantity),
  } as const
  return finding(agrees ? 'supported' : 'contradicted', because, evidence)
}

function endsOf(figure: ClaimedFigure, cohort: string, desk: Desk): readonly [FigurePoint, FigurePoint] | undefined {
  const rows = desk.points.filter((point) => point.ref.kind === 'row' && point.interval !== undefined && firstDayOf(point.asOf) <= lastDayOf(figure.asOf))
  const points = seriesOf(rows, figure.country, cohort).runs.at(-1)?.points ?? []
  const start = claimedDays(figure.claim.fields.period, desk.published)?.first
  const to = points.at(-1)
  const from = points.findLast((point) => to !== undefined && lastDayOf(point.asOf) < firstDayOf(to.asOf) && (start === undefined || firstDayOf(point.asOf) <= start))
  return from === undefined || to === undefined ? undefined : [from, to]
}
