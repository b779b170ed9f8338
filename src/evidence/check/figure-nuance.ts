import type { FigureClaim, Nuance } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import { attributedTo } from '../origins/attributed-to.ts'
import { quantityOfClaim } from '../figures/claim-figures.ts'
import { isBound } from '../figures/interval.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import type { Desk } from './desk.ts'

/** What a supported figure needs said with it: only its holder says so, others are counted, one of the two gives a bound, it is rounded. */
export function figureNuance(figure: ClaimedFigure, supporting: readonly FigurePoint[], desk: Desk): Nuance | undefined {
  const holder = attributedTo(figure.claim, desk.vocabulary)
  if (holder !== undefined && supporting.every((point) => sharesOrigin(point.origin, holder))) return 'holder-says-so'
  if (supporting.some((point) => point.population !== undefined && !statesPopulation(figure.claim, point.population))) return 'other-definition'
  const isBoundClaimed = isBound(quantityOfClaim(figure.claim.fields, desk.vocabulary).qualifier)
  if (isBoundClaimed && supporting.every(({ quantity }) => !isBound(quantity.qualifier))) return 'right-as-bound'
  if (!isBoundClaimed && supporting.every(({ quantity }) => isBound(quantity.qualifier) && quantity.qualifier !== 'known_only')) return 'bound-only'
  const isExact = supporting.some((point) => point.quantity.value === figure.claim.fields.value && point.quantity.qualifier === 'exact')
  return figure.claim.fields.qualifier === 'exact' && !isExact ? 'within-rounding' : undefined
}

/** Whether the text names the same people: every number in the record's definition stands in the claim's words. */
function statesPopulation(claim: FigureClaim, population: string): boolean {
  const numbers = population.match(/\d+/g) ?? [population]
  return numbers.every((number) => (claim.fields.population ?? '').includes(number))
}
