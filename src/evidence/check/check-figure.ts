import { addDays, type CohortIdentity, type Country, type FigureClaim, firstDayOf, lastDayOf, type Nuance, rowsOf, type WeighedEvidence } from '../../core/index.ts'
import { parsePlace } from '../events/place.ts'
import { asOfClaim, claimInterval, quantityOfClaim } from '../figures/claim-figures.ts'
import { type FigurePoint, isInForce } from '../figures/figure-point.ts'
import { allows, type Interval, writeFigure } from '../figures/interval.ts'
import { attributedTo } from '../origins/origin-of-claim.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import { otherReadings } from '../stock-flow/ledger.ts'
import { cohortsOfClaim } from '../vocabulary/cohorts.ts'
import { checkCount, isCounted } from './check-count.ts'
import { figuresAt, figuresBefore } from './comparable-figures.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable, originsThat } from './finding.ts'
import { weigh } from './own-text.ts'

/** A figure more than two months older than the day claimed is of another day: counts move, so it cannot exclude a later one. */
const mostDaysApart = 61

/** A claimed figure with everything needed to hold it against a series. */
export interface ClaimedFigure {
  readonly claim: FigureClaim
  readonly country: Country
  readonly cohorts: readonly string[]
  readonly asOf: string
  readonly written: string
  readonly interval: Interval
}

/** A count of people against the figures of its cohort at that time, or a count of attacks against the counts of the record. */
export function checkFigure(claim: FigureClaim, desk: Desk): Finding {
  const { what, value, low, high } = claim.fields
  if (what === undefined || (value === undefined && (low === undefined || high === undefined))) return notCheckable('too-vague')
  if (claim.fields.share !== undefined || claim.fields.delta !== undefined) return nothingFound
  if (isCounted(what)) return checkCount(claim, desk)
  const figure = toClaimedFigure(claim, desk)
  return figure === undefined ? nothingFound : checkCohort(figure, desk)
}

function toClaimedFigure(claim: FigureClaim, desk: Desk): ClaimedFigure | undefined {
  const cohorts = cohortsOfClaim(claim, desk.vocabulary)
  const country = parsePlace(claim.fields.population, desk.vocabulary).countries[0] ?? desk.country
  const quantity = quantityOfClaim(claim.fields, desk.vocabulary)
  const asOf = asOfClaim(claim.fields, desk.published)
  const interval = claimInterval(quantity, cohorts[0] ?? '', country, asOf, rowsOf(desk.base, 'cohort-identity'))
  return interval === undefined ? undefined : { claim, country, cohorts, asOf, written: writeFigure(quantity), interval }
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
  const own = evidence.find((each) => each.bearing === 'same-origin')
  return own === undefined ? { ...nothingFound, evidence } : finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, evidence, 'own-row-only')
}

/** Right on its day; a figure that came later and says something else makes the text out of date, unless the text names its day. */
function supported(figure: ClaimedFigure, support: FigurePoint, evidence: readonly WeighedEvidence[], all: readonly FigurePoint[], desk: Desk): Finding {
  const newest = figure.claim.stated.includes('asof') ? undefined : figuresAt({ ...figure, asOf: desk.asOf }, desk).at(-1)
  if (newest !== undefined && firstDayOf(newest.asOf) > lastDayOf(figure.asOf) && !agrees(figure, newest)) {
    return finding('outdated', { ...reason(figure, newest), kind: 'figure-outdated' }, [...evidence, weighPoint(newest, false, desk)])
  }
  return finding('supported', { ...reason(figure, support), kind: 'figure-agrees', population: support.population }, evidence, nuanceOf(figure, all, desk))
}

function nuanceOf(figure: ClaimedFigure, supporting: readonly FigurePoint[], desk: Desk): Nuance | undefined {
  const holder = attributedTo(figure.claim, desk.vocabulary)
  if (holder !== undefined && supporting.every((point) => sharesOrigin(point.origin, holder))) return 'holder-says-so'
  if (supporting.some((point) => point.population !== undefined && !statesPopulation(figure.claim, point.population))) return 'other-definition'
  const isExact = supporting.some((point) => point.quantity.value === figure.claim.fields.value && point.quantity.qualifier === 'exact')
  return figure.claim.fields.qualifier === 'exact' && !isExact ? 'within-rounding' : undefined
}

/** Whether the text names the same people: every number in the record's definition stands in the claim's words. */
function statesPopulation(claim: FigureClaim, population: string): boolean {
  const numbers = population.match(/\d+/g) ?? [population]
  return numbers.every((number) => (claim.fields.population ?? '').includes(number))
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

/**
 * The same number of people, put under another heading by somebody else: a conflict where the record adds them up under that heading
 * and no second origin puts them where the claim does.
 */
function countedElsewhere(figure: ClaimedFigure, supporting: readonly FigurePoint[], desk: Desk): readonly FigurePoint[] {
  const identity = rowsOf(desk.base, 'cohort-identity').find((each) => each.country === figure.country && isInForce(each, firstDayOf(figure.asOf)))
  const own = figuresAt(figure, desk).filter((point) => agrees(figure, point))
  if (identity === undefined || figure.cohorts.some((cohort) => isPart(identity, cohort))) return []
  const others = figure.cohorts.flatMap((cohort) =>
    otherReadings({ cohort, country: figure.country, asOf: figure.asOf, quantity: quantityOfClaim(figure.claim.fields, desk.vocabulary) }, desk.points, desk.vocabulary))
  const added = others.filter((point) => isPart(identity, point.cohort) && weighPoint(point, false, desk).bearing === 'contradicts')
  const voices = originsThat('supports', own.map((point) => weighPoint(point, true, desk)))
  return supporting.length > 0 && new Set(voices).size > 1 ? [] : added.filter((point) => !voices.some((voice) => sharesOrigin(voice, point.origin)))
}

function isPart(identity: CohortIdentity, cohort: string): boolean {
  return identity.total === cohort || identity.parts.includes(cohort)
}

function isSameNumber({ claim }: ClaimedFigure, { quantity }: FigurePoint): boolean {
  return claim.fields.value === quantity.value && claim.fields.low === quantity.low && claim.fields.high === quantity.high
}

function agrees(figure: ClaimedFigure, point: FigurePoint): boolean {
  return point.interval !== undefined && allows(figure.interval, point.interval)
}

export function weighPoint(point: FigurePoint, agreeing: boolean, desk: Desk): WeighedEvidence {
  return weigh(point, agreeing, desk.own)
}

function reason(figure: ClaimedFigure, point: FigurePoint): { readonly claimed: string; readonly recorded: string; readonly asOf: string } {
  return { claimed: figure.written, recorded: writeFigure(point.quantity), asOf: point.asOf }
}
