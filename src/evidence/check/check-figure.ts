import { type FigureClaim, firstDayOf, type WeighedEvidence } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { writeFigure } from '../figures/interval.ts'
import { checkCount, isCountedThing } from './check-count.ts'
import { checkDerived } from './check-derived.ts'
import { checkFlow, isFlow } from './check-flow.ts'
import { checkTogether } from './check-together.ts'
import { agrees, type ClaimedFigure, compared, toClaimedFigure } from './claimed-figure.ts'
import { figuresAt, figuresBefore } from './comparable-figures.ts'
import { countedElsewhere } from './counted-elsewhere.ts'
import type { Desk } from './desk.ts'
import { figureNuance } from './figure-nuance.ts'
import { figureReason } from './figure-reason.ts'
import { isSameNumber, mayHaveMoved, told } from './figure-tells.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { areRivals, isLater } from './rival-figures.ts'
import { weighPoint } from './weigh-point.ts'

/** A count of people against the figures of its cohort at that time, or a count of attacks against the counts of the record. */
export function checkFigure(claim: FigureClaim, desk: Desk): Finding {
  const { what, value, low, high, status } = claim.fields
  if (status === 'superseded') return notCheckable('taken-back')
  if (what !== undefined && (claim.fields.delta !== undefined || /\d/.test(claim.fields.share ?? ''))) return checkDerived(claim, desk)
  if (what === undefined || (value === undefined && (low === undefined || high === undefined))) return notCheckable('too-vague')
  if (isCountedThing(what)) return checkCount(claim, desk)
  const figure = toClaimedFigure(claim, desk)
  if (figure === undefined) return nothingFound
  if (isFlow(claim, desk)) return checkFlow(figure, desk)
  const found = checkCohort(figure, desk)
  return found.verdict === 'supported' || found.verdict === 'conflicting' ? found : (checkTogether(figure, desk) ?? found)
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
  return open === undefined ? { ...nothingFound, evidence } : finding('unsupported', { ...figureReason(figure, open, desk), kind: compared(figure, open) === 'open' ? 'figure-within-bound' : 'figure-open' }, evidence)
}

/** Right on its day; a figure that came later and says something else makes the text out of date. Where the text names its day, one that came after that day does not. */
function supported(figure: ClaimedFigure, support: FigurePoint, all: readonly FigurePoint[], desk: Desk): Finding {
  const evidence = figuresAt(figure, desk).map((point) => weighPoint(point, agrees(figure, point) ? told(figure, point, desk) : 'open', desk))
  const asOf = figure.claim.stated.includes('asof') ? firstDayOf(figure.asOf) : desk.asOf
  const newest = figuresAt({ ...figure, asOf }, desk).findLast((point) => weighPoint(point, compared(figure, point), desk).bearing === 'contradicts')
  if (newest !== undefined && isLater(newest, support)) {
    return finding('outdated', { ...figureReason(figure, newest, desk), kind: 'figure-outdated' }, [...evidence.filter(({ bearing }) => bearing !== 'background'), weighPoint(newest, 'excludes', desk)])
  }
  return finding('supported', { ...figureReason(figure, support, desk), kind: 'figure-agrees', population: support.population }, evidence, figureNuance(figure, all, desk))
}

/** Excluded by the figures of its day: once right when an earlier figure agrees, else contradicted. */
function excluded(figure: ClaimedFigure, newest: FigurePoint, evidence: readonly WeighedEvidence[], desk: Desk): Finding {
  const earlier = figuresBefore(figure, newest, desk).findLast((point) => isSameNumber(figure, point) && agrees(figure, point) && weighPoint(point, 'agrees', desk).bearing === 'supports')
  if (earlier !== undefined) return finding('outdated', { ...figureReason(figure, newest, desk), kind: 'figure-outdated' }, [weighPoint(earlier, 'agrees', desk), ...evidence])
  if (mayHaveMoved(figure, newest, desk)) return finding('unsupported', { ...figureReason(figure, newest, desk), kind: 'figure-open' }, evidence)
  return finding('contradicted', { ...figureReason(figure, newest, desk), kind: 'figure-excluded', population: newest.population }, evidence)
}

function conflict(figure: ClaimedFigure, elsewhere: readonly FigurePoint[], evidence: readonly WeighedEvidence[]): Finding {
  const readings = new Map(elsewhere.map((point) => [point.cohort, { cohort: point.cohort, recorded: writeFigure(point.quantity) }]))
  return finding('conflicting', { kind: 'figure-conflicting', claimed: figure.written, elsewhere: [...readings.values()] }, evidence)
}
