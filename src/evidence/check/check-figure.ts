import { addDays, type FigureClaim, firstDayOf, lastDayOf, type WeighedEvidence } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { writeFigure } from '../figures/interval.ts'
import { checkCount, isCounted } from './check-count.ts'
import { agrees, type ClaimedFigure, toClaimedFigure } from './claimed-figure.ts'
import { figuresAt, figuresBefore } from './comparable-figures.ts'
import { countedElsewhere } from './counted-elsewhere.ts'
import type { Desk } from './desk.ts'
import { figureNuance } from './figure-nuance.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { weighPoint } from './weigh-point.ts'

/** A figure more than two months older than the day claimed is of another day: counts move, so it cannot exclude a later one. */
const mostDaysApart = 61

/** A count of people against the figures of its cohort at that time, or a count of attacks against the counts of the record. */
export function checkFigure(claim: FigureClaim, desk: Desk): Finding {
  const { what, value, low, high } = claim.fields
  if (what === undefined || (value === undefined && (low === undefined || high === undefined))) return notCheckable('too-vague')
  if (claim.fields.share !== undefined || claim.fields.delta !== undefined) return nothingFound
  if (isCounted(what)) return checkCount(claim, desk)
  const figure = toClaimedFigure(claim, desk)
  return figure === undefined ? nothingFound : checkCohort(figure, desk)
}

function checkCohort(figure: ClaimedFigure, desk: Desk): Finding {
  const points = figuresAt(figure, desk)
  const evidence = points.map((point) => weighPoint(point, agrees(figure, point), desk))
  const supporting = points.filter((_, at) => evidence[at]?.bearing === 'supports')
  const opposing = points.filter((_, at) => evidence[at]?.bearing === 'contradicts')
  const elsewhere = countedElsewhere(figure, supporting, desk)
  if (elsewhere.length > 0) return conflict(figure, elsewhere, [...evidence, ...elsewhere.map((point) => weighPoint(point, false, desk))])
  if (supporting.length > 0 && opposing.length > 0) return conflict(figure, opposing, evidence)
  const support = supporting.at(-1)
  if (support !== undefined) return supported(figure, support, evidence, supporting, desk)
  const newest = opposing.at(-1)
  if (newest !== undefined) return excluded(figure, newest, evidence, desk)
  const own = evidence.find((each, at) => each.bearing === 'same-origin' && points.slice(at, at + 1).some((point) => agrees(figure, point)))
  return own === undefined ? { ...nothingFound, evidence } : finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
}

/** Right on its day; a figure that came later and says something else makes the text out of date, unless the text names its day. */
function supported(figure: ClaimedFigure, support: FigurePoint, evidence: readonly WeighedEvidence[], all: readonly FigurePoint[], desk: Desk): Finding {
  const newest = figure.claim.stated.includes('asof') ? undefined : figuresAt({ ...figure, asOf: desk.asOf }, desk).findLast((point) => weighPoint(point, false, desk).bearing === 'contradicts')
  if (newest !== undefined && firstDayOf(newest.asOf) > lastDayOf(figure.asOf) && !agrees(figure, newest)) {
    return finding('outdated', { ...reason(figure, newest), kind: 'figure-outdated' }, [...evidence, weighPoint(newest, false, desk)])
  }
  return finding('supported', { ...reason(figure, support), kind: 'figure-agrees', population: support.population }, evidence, figureNuance(figure, all, desk))
}

/** Excluded by the figures of its day: once right when an earlier figure agrees, else contradicted. */
function excluded(figure: ClaimedFigure, newest: FigurePoint, evidence: readonly WeighedEvidence[], desk: Desk): Finding {
  const earlier = figuresBefore(figure, newest, desk).findLast((point) => isSameNumber(figure, point) && weighPoint(point, true, desk).bearing === 'supports')
  if (earlier !== undefined) return finding('outdated', { ...reason(figure, newest), kind: 'figure-outdated' }, [weighPoint(earlier, true, desk), ...evidence])
  if (figure.claim.fields.status === 'superseded') return finding('outdated', { ...reason(figure, newest), kind: 'figure-outdated' }, evidence)
  const isOfItsDay = lastDayOf(newest.asOf) >= addDays(firstDayOf(figure.asOf), -mostDaysApart)
  return finding(isOfItsDay ? 'contradicted' : 'unsupported', { ...reason(figure, newest), kind: 'figure-excluded', population: newest.population }, evidence)
}

function conflict(figure: ClaimedFigure, elsewhere: readonly FigurePoint[], evidence: readonly WeighedEvidence[]): Finding {
  const readings = new Map(elsewhere.map((point) => [point.cohort, { cohort: point.cohort, recorded: writeFigure(point.quantity) }]))
  return finding('conflicting', { kind: 'figure-conflicting', claimed: figure.written, elsewhere: [...readings.values()] }, evidence)
}

function isSameNumber({ claim }: ClaimedFigure, { quantity }: FigurePoint): boolean {
  return claim.fields.value === quantity.value && claim.fields.low === quantity.low && claim.fields.high === quantity.high
}

function reason(figure: ClaimedFigure, point: FigurePoint): { readonly claimed: string; readonly recorded: string; readonly asOf: string } {
  return { claimed: figure.written, recorded: writeFigure(point.quantity), asOf: point.asOf }
}
