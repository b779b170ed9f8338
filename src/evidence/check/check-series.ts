import { addDays, type Country, type Day, type EventClaim, lastDayOf, firstDayOf } from '../../core/index.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { countriesIn } from '../events/place.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { seriesOf } from '../figures/figure-series.ts'
import { allows, writeFigure } from '../figures/interval.ts'
import { type Desk, yearBefore } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { weighPoint } from './weigh-point.ts'

type Direction = 'up' | 'down' | 'flat'

/** How a cohort moved, as a claim has it. */
export interface ClaimedMove {
  readonly country: Country
  readonly cohort: string
  readonly direction: Direction
  readonly period: string | undefined
}

/** That hardly anybody returns: the count of those who did stands still. That people return: it rises. That none did, of no time named, may be meant of now or of ever. */
export function checkReturns(claim: EventClaim, desk: Desk): Finding {
  if (claim.fields.date === undefined && (claim.fields.status === 'none' || claim.fields.polarity === 'negated')) return notCheckable('too-vague')
  const country = countriesIn(claim.fields.population, desk.vocabulary)[0] ?? desk.country
  const isFew = claim.fields.polarity !== undefined && claim.fields.polarity !== 'affirmed'
  return checkMove({ country, cohort: 'returned', direction: isFew || claim.fields.status === 'none' ? 'flat' : 'up', period: claim.fields.date }, desk)
}

/**
 * A rise, fall or standstill of a cohort against the oldest and newest of its figures of one definition in that time. Only rows of the record make
 * a series: what a report says is one figure of unknown definition. Both ends must count: a text cannot supply one of them.
 */
export function checkMove(move: ClaimedMove, desk: Desk): Finding {
  const rows = desk.points.filter((point) => point.ref.kind === 'row')
  const isOwn = (point: FigurePoint) => weighPoint(point, 'agrees', desk).bearing === 'same-origin'
  const ends = endsOf(move, rows.filter((point) => !isOwn(point)), desk)
  if (ends === undefined) return ownEnds(endsOf(move, rows, desk), desk)
  const [from, to] = ends
  const direction = directionOf(from, to)
  if (direction === undefined) return notCheckable('too-vague')
  const agrees = direction === move.direction
  const because = {
    kind: 'series-moved', cohort: move.cohort, direction, fromAsOf: from.asOf, from: writeFigure(from.quantity), toAsOf: to.asOf, to: writeFigure(to.quantity),
  } as const
  return finding(agrees ? 'supported' : 'contradicted', because, ends.map((point) => weighPoint(point, agrees ? 'agrees' : 'excludes', desk)))
}

/** A move that only figures of the text's own origin show. */
function ownEnds(ends: readonly FigurePoint[] | undefined, desk: Desk): Finding {
  const evidence = (ends ?? []).map((point) => weighPoint(point, 'open', desk))
  const own = evidence.find(({ bearing }) => bearing === 'same-origin')
  return own === undefined ? nothingFound : finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
}

/** Undefined with fewer than two figures of one definition. A time in words ("for long") means the year before the text. */
function endsOf(move: ClaimedMove, figures: readonly FigurePoint[], desk: Desk): readonly [FigurePoint, FigurePoint] | undefined {
  const last = lastOf(move.period, desk)
  const first = claimedDays(move.period, desk.published)?.first ?? yearBefore(last).first
  const run = seriesOf(figures, move.country, move.cohort).runs.findLast((each) => each.points.some((point) => firstDayOf(point.asOf) <= last))
  const points = (run?.points ?? []).filter((point) => point.interval !== undefined && firstDayOf(point.asOf) <= last)
  const to = points.at(-1)
  const from = points.findLast((point) => lastDayOf(point.asOf) <= addDays(first, 31)) ?? points[0]
  return to === undefined || from === undefined || from.asOf === to.asOf ? undefined : [from, to]
}

function lastOf(period: string | undefined, desk: Desk): Day {
  const end = claimedDays(period, desk.published)?.last ?? desk.published
  return end < desk.published ? end : desk.published
}

/** Undefined where open-ended figures leave it open. */
function directionOf(from: FigurePoint, to: FigurePoint): Direction | undefined {
  if (from.interval === undefined || to.interval === undefined) return undefined
  if (from.quantity.value === to.quantity.value && from.quantity.value !== undefined) return 'flat'
  if (to.interval.low >= from.interval.high) return 'up'
  if (to.interval.high <= from.interval.low) return 'down'
  return allows(from.interval, to.interval) && from.interval.high !== Infinity && to.interval.high !== Infinity ? 'flat' : undefined
}
