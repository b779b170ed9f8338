import { addDays, daysBetween, type FigureClaim, firstDayOf, lastDayOf, type WeighedEvidence } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { type Comparison, type Interval, writeFigure } from '../figures/interval.ts'
import { checkCount, isCounted } from './check-count.ts'
import { checkFlow, isFlow } from './check-flow.ts'
import { agrees, type ClaimedFigure, compared, toClaimedFigure } from './claimed-figure.ts'
import { figureAfter, figuresAt, figuresBefore, sameTimeDays, wasReplaced } from './comparable-figures.ts'
import { countedElsewhere } from './counted-elsewhere.ts'
import { checkDerived } from './check-derived.ts'
import type { Desk } from './desk.ts'
import { figureNuance } from './figure-nuance.ts'
import { figureReason } from './figure-reason.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { areRivals, isLater } from './rival-figures.ts'
import { weighPoint } from './weigh-point.ts'

/** A figure more than a month older than the day claimed is of another day: counts of the record moved by half within five weeks (February to April 2019), so it cannot exclude a later one. */
const mostDaysToExclude = 31
/** The offices publish a year's counts once: an older figure no longer shows a later one. */
const mostDaysToSupport = 366

/** A count of people against the figures of its cohort at that time, or a count of attacks against the counts of the record. */
export function checkFigure(claim: FigureClaim, desk: Desk): Finding {
  const { what, value, low, high } = claim.fields
  if (what !== undefined && (claim.fields.delta !== undefined || /\d/.test(claim.fields.share ?? ''))) return checkDerived(claim, desk)
  if (what === undefined || (value === undefined && (low === undefined || high === undefined))) return notCheckable('too-vague')
  if (isCounted(what)) return checkCount(claim, desk)
  const figure = toClaimedFigure(claim, desk)
  if (figure === undefined) return nothingFound
  return isFlow(claim, desk) ? checkFlow(figure, desk) : checkCohort(figure, desk)
}

function checkCohort(figure: ClaimedFigure, desk: Desk): Finding {
  const points = figuresAt(figure, desk)
  const evidence = points.map((point) => weighPoint(point, told(figure, point, desk), desk))
  const that = (bearing: WeighedEvidence['bearing']) => points.filter((_, at) => evidence[at]?.bearing === bearing)
  const [supporting, opposing] = [that('supports'), that('contradicts')]
  const elsewhere = countedElsewhere(figure, supporting, desk)
  if (elsewhere.length > 0) return conflict(figure, elsewhere, [...evidence, ...elsewhere.map((point) => weighPoint(point, 'excludes', desk))])
  const rivals = opposing.filter((point) => supporting.some((other) => areRivals(point, other, figure)))
  if (rivals.length > 0) return conflict(figure, rivals, evidence)
  const [support, newest] = [supporting.at(-1), opposing.at(-1)]
  if (support !== undefined) return supported(figure, support, supporting, desk)
  if (newest !== undefined) return excluded(figure, newest, evidence, desk)
  const own = that('same-origin').find((point) => agrees(figure, point))
  if (own !== undefined) return finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
  const open = that('background').at(-1)
  return open === undefined ? { ...nothingFound, evidence } : finding('unsupported', { ...figureReason(figure, open), kind: 'figure-open' }, evidence)
}

/** What a figure tells of the claim, given their days: one that agreed long ago leaves it open. */
function told(figure: ClaimedFigure, point: FigurePoint, desk: Desk): Comparison {
  const comparison = compared(figure, point)
  if (comparison === 'excludes' && wasReplaced(point, figure, desk)) return 'open'
  return comparison === 'agrees' && isTooOld(figure, point) ? 'open' : comparison
}

/** After a year nothing; after a quarter what is not the same number or within the claimed one: rounding and time together would let anything agree. */
function isTooOld(figure: ClaimedFigure, point: FigurePoint): boolean {
  const daysBefore = daysBetween(lastDayOf(point.asOf), firstDayOf(figure.asOf))
  return daysBefore > mostDaysToSupport || (daysBefore > sameTimeDays && !isSameNumber(figure, point) && !isWithin(point.interval, figure.interval))
}

function isWithin(inner: Interval | undefined, outer: Interval): boolean {
  return inner !== undefined && outer.low <= inner.low && inner.high <= outer.high
}

/** Right on its day; a figure that came later and says something else makes the text out of date. Where the text names its day, one that came after that day does not. */
function supported(figure: ClaimedFigure, support: FigurePoint, all: readonly FigurePoint[], desk: Desk): Finding {
  const evidence = figuresAt(figure, desk).map((point) => weighPoint(point, agrees(figure, point) ? told(figure, point, desk) : 'open', desk))
  const asOf = figure.claim.stated.includes('asof') ? firstDayOf(figure.asOf) : desk.asOf
  const newest = figuresAt({ ...figure, asOf }, desk).findLast((point) => weighPoint(point, compared(figure, point), desk).bearing === 'contradicts')
  if (newest !== undefined && isLater(newest, support)) {
    return finding('outdated', { ...figureReason(figure, newest), kind: 'figure-outdated' }, [...evidence.filter(({ bearing }) => bearing !== 'background'), weighPoint(newest, 'excludes', desk)])
  }
  return finding('supported', { ...figureReason(figure, support), kind: 'figure-agrees', population: support.population }, evidence, figureNuance(figure, all, desk))
}

/** Excluded by the figures of its day: once right when an earlier figure agrees, else contradicted. */
function excluded(figure: ClaimedFigure, newest: FigurePoint, evidence: readonly WeighedEvidence[], desk: Desk): Finding {
  const earlier = figuresBefore(figure, newest, desk).findLast((point) => isSameNumber(figure, point) && weighPoint(point, 'agrees', desk).bearing === 'supports')
  if (earlier !== undefined) return finding('outdated', { ...figureReason(figure, newest), kind: 'figure-outdated' }, [weighPoint(earlier, 'agrees', desk), ...evidence])
  if (figure.claim.fields.status === 'superseded') return finding('outdated', { ...figureReason(figure, newest), kind: 'figure-outdated' }, evidence)
  const isOfItsDay = lastDayOf(newest.asOf) >= addDays(firstDayOf(figure.asOf), -mostDaysToExclude)
  if (!isOfItsDay || liesBetween(figure, newest, figureAfter(figure, desk))) return finding('unsupported', { ...figureReason(figure, newest), kind: 'figure-open' }, evidence)
  return finding('contradicted', { ...figureReason(figure, newest), kind: 'figure-excluded', population: newest.population }, evidence)
}

/** Between what the count was and what it moved to: it may have been so on the way. */
function liesBetween({ interval }: ClaimedFigure, before: FigurePoint, after: FigurePoint | undefined): boolean {
  const [from, to] = [before.interval, after?.interval]
  if (from === undefined || to === undefined) return false
  return interval.low >= Math.min(from.low, to.low) && interval.high <= Math.max(from.high, to.high)
}

function conflict(figure: ClaimedFigure, elsewhere: readonly FigurePoint[], evidence: readonly WeighedEvidence[]): Finding {
  const readings = new Map(elsewhere.map((point) => [point.cohort, { cohort: point.cohort, recorded: writeFigure(point.quantity) }]))
  return finding('conflicting', { kind: 'figure-conflicting', claimed: figure.written, elsewhere: [...readings.values()] }, evidence)
}

function isSameNumber({ claim }: ClaimedFigure, { quantity }: FigurePoint): boolean {
  return claim.fields.value === quantity.value && claim.fields.low === quantity.low && claim.fields.high === quantity.high
}
