import type { CohortStocks } from '../evidence/cohort-stock.ts'
import type { Indicator } from './indicator.ts'

/** How many there are, and how many came in since half a year before or longer. */
const travellerStocks = ['departed', 'in-area', 'killed', 'returned', 'elsewhere'] as const
export type TravellerStockName = (typeof travellerStocks)[number]
const travellerFlows = ['departures', 'deaths', 'returns', 'change-in-area'] as const
export type TravellerFlowName = (typeof travellerFlows)[number]
export const travellerMeasures = [...travellerStocks, ...travellerFlows] as const
export type TravellerMeasureName = (typeof travellerMeasures)[number]

/** What figures of travellers cannot see. */
export type TravellerBlind = 'known-later' | 'presumed-dead' | 'one-office' | 'other-people-counted' | 'figures-conflict' | 'figures-old'

/** Travellers of a country by the newest figures, as ranges, with what came in since earlier ones. */
export interface TravellerStocks extends Indicator<TravellerMeasureName, TravellerBlind> {
  /** The figures behind each number, and those that cannot all be right. */
  readonly figures: CohortStocks
}
