import { travellerStocks } from '../../assessment/indicators/traveller-stocks.ts'
import type { Country, EvidenceBase, TravellerStocks } from '../../core/index.ts'
import { figurePoints } from '../../evidence/figures/figure-series.ts'
import { cohortStocks } from '../../evidence/stock-flow/cohort-stocks.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { knownThen } from '../picture/known-then.ts'
import { withoutOverruling } from '../picture/travellers-section.ts'

/** Travellers of a country as they were known on the day of the view, and what came in. */
export function travellerStocksOf(base: EvidenceBase, vocabulary: Vocabulary, country: Country): TravellerStocks {
  const then = knownThen(base)
  const points = withoutOverruling(figurePoints(then, vocabulary), country)
  return travellerStocks(cohortStocks(then, points, vocabulary, country, base.view.asOf), country, base.view.asOf)
}
