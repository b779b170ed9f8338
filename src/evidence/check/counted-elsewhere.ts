import { type CohortIdentity, firstDayOf, rowsOf } from '../../core/index.ts'
import { quantityOfClaim } from '../figures/claim-figures.ts'
import { type FigurePoint, isInForce } from '../figures/figure-point.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import { attributedTo } from '../origins/attributed-to.ts'
import { otherReadings } from '../stock-flow/ledger.ts'
import { agrees, type ClaimedFigure } from './claimed-figure.ts'
import { figuresAt } from './comparable-figures.ts'
import type { Desk } from './desk.ts'
import { originsThat } from './finding.ts'
import { weighPoint } from './weigh-point.ts'

/**
 * The same number of people, put under another heading by somebody else: a conflict where the record adds them up under that heading
 * and no second origin puts them where the claim does. The office that the text quotes is on the claim's side.
 */
export function countedElsewhere(figure: ClaimedFigure, supporting: readonly FigurePoint[], desk: Desk): readonly FigurePoint[] {
  const identity = rowsOf(desk.base, 'cohort-identity').find((each) => each.country === figure.country && isInForce(each, firstDayOf(figure.asOf)))
  const own = figuresAt(figure, desk).filter((point) => agrees(figure, point))
  if (identity === undefined || figure.cohorts.some((cohort) => isPart(identity, cohort))) return []
  const others = figure.cohorts.flatMap((cohort) =>
    otherReadings({ cohort, country: figure.country, asOf: figure.asOf, quantity: quantityOfClaim(figure.claim.fields, desk.vocabulary) }, desk.points, desk.vocabulary))
  const added = others.filter((point) => isPart(identity, point.cohort) && weighPoint(point, 'excludes', desk).bearing === 'contradicts')
  const voices = originsThat('supports', own.map((point) => weighPoint(point, 'agrees', desk)))
  const side = [...voices, ...[attributedTo(figure.claim, desk.vocabulary) ?? []].flat()]
  return supporting.length > 0 && new Set(voices).size > 1 ? [] : added.filter((point) => !side.some((voice) => sharesOrigin(voice, point.origin)))
}

function isPart(identity: CohortIdentity, cohort: string): boolean {
  return identity.total === cohort || identity.parts.includes(cohort)
}
