import { type Country, type FigureClaim, rowsOf } from '../../core/index.ts'
import { countriesIn } from '../events/place.ts'
import { asOfClaim } from '../figures/as-of-claim.ts'
import { claimInterval, quantityOfClaim } from '../figures/claim-figures.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { compare, type Comparison, type Interval, writeFigure } from '../figures/interval.ts'
import { cohortsOfClaim } from '../vocabulary/cohorts.ts'
import type { Desk } from './desk.ts'

/** A claimed figure with everything needed to hold it against a series. */
export interface ClaimedFigure {
  readonly claim: FigureClaim
  readonly country: Country
  readonly cohorts: readonly string[]
  readonly asOf: string
  readonly written: string
  readonly interval: Interval
}

/** Undefined where the claim gives no number. */
export function toClaimedFigure(claim: FigureClaim, desk: Desk): ClaimedFigure | undefined {
  const country = countryOf(claim, desk)
  const cohorts = cohortsOfClaim(claim, country, desk.vocabulary)
  const quantity = quantityOfClaim(claim.fields, desk.vocabulary)
  const asOf = asOfClaim(claim.fields, desk.published)
  const interval = claimInterval(quantity, cohorts[0] ?? '', country, asOf, rowsOf(desk.base, 'cohort-identity'))
  return interval === undefined ? undefined : { claim, country, cohorts, asOf, written: writeFigure(quantity), interval }
}

/** Whose people are counted: as the words say, else those of the country the text speaks of. */
export function countryOf(claim: FigureClaim, desk: Desk): Country {
  const { nationality, population } = claim.fields
  return nationality ?? (isEuropeWide(claim) ? 'EU' : (countriesIn(population, desk.vocabulary)[0] ?? desk.country))
}

/** "Across Europe": a count of all countries together is not held against one of them. */
function isEuropeWide({ fields: { place } }: FigureClaim): boolean {
  return [place ?? []].flat().some((each) => each === 'Europe' || each === 'EU')
}

/** What a figure of the record says of the count that is claimed. */
export function compared(figure: ClaimedFigure, point: FigurePoint): Comparison {
  if (point.interval === undefined) return 'open'
  const comparison = compare(figure.interval, point.interval, point.quantity)
  return comparison === 'excludes' ? comparison : atTheBound(figure, point) ?? comparison
}

/** Whoever says "more than 150" excludes 150, and "at least 150" leaves open whether it is more; rounded numbers are not held to that. Undefined where that decides nothing. */
function atTheBound({ claim: { fields }, interval }: ClaimedFigure, { quantity }: FigurePoint): Comparison | undefined {
  if (quantity.value === undefined || quantity.value !== fields.value) return undefined
  const [isExact, isBeyond] = [interval.low === interval.high, fields.qualifier === 'more_than' || fields.qualifier === 'less_than']
  if (quantity.qualifier === 'more_than' || quantity.qualifier === 'less_than') return isExact ? 'excludes' : undefined
  if (!isBeyond) return undefined
  return quantity.qualifier === 'exact' ? 'excludes' : quantity.qualifier === 'at_least' || quantity.qualifier === 'at_most' ? 'open' : undefined
}

/** Whether a figure of the record shows the count that is claimed. */
export function agrees(figure: ClaimedFigure, point: FigurePoint): boolean {
  return compared(figure, point) === 'agrees'
}
