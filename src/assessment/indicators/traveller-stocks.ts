import {
  addDays, type CohortStock, type CohortStocks, type CountBounds, type Country, type Day, firstDayOf, lastDayOf, type Measure, type Period, type StockFigure, type TravellerBlind, type TravellerFlowName,
  type TravellerMeasureName, type TravellerStockName, type TravellerStocks,
} from '../../core/index.ts'
import { missing } from './measure.ts'

/** Version of docs/methods/traveller-stocks.md. */
const version = '1'
/** Older figures are said to be old, as in the picture. */
const oldAfterDays = 365

/** Where the people of a cohort are counted; what is named in neither list is elsewhere. */
const placeOf: Readonly<Record<string, TravellerStockName>> = {
  departed_total: 'departed', in_area: 'in-area', killed: 'killed', returned: 'returned', returned_nl: 'returned', returned_other_country: 'returned',
}
const flows: readonly (readonly [TravellerStockName, TravellerFlowName])[] = [['departed', 'departures'], ['killed', 'deaths'], ['returned', 'returns'], ['in-area', 'change-in-area']]
const stocks: readonly TravellerStockName[] = ['departed', 'in-area', 'killed', 'returned', 'elsewhere']

/** Travellers of a country, from the stocks that evidence made of its figures: each number as the range that the figures allow, and unknown where they allow none. */
export function travellerStocks(figures: CohortStocks, country: Country, asOf: Day): TravellerStocks {
  const inPlace = (name: TravellerStockName) => figures.stocks.filter(({ cohort }) => (placeOf[cohort] ?? 'elsewhere') === name)
  const used = figures.stocks.flatMap(({ newest, earlier }) => [newest, earlier]).filter((figure) => figure !== undefined)
  return {
    name: 'traveller-stocks', version, asOf, figures,
    subject: { stream: 'jihadist', ideology: undefined, status: undefined, area: country },
    period: spanOf(figures.stocks.flatMap(({ newest }) => newest ?? [])) ?? { first: asOf, last: asOf },
    reference: undefined,
    measures: [...stocks.map((name) => stockMeasure(name, inPlace(name))), ...flows.map(([of, name]) => flowMeasure(name, inPlace(of)))],
    inputs: [...new Set(used.map(({ id }) => id))],
    blind: blindOf(figures, used, asOf),
  }
}

/** A count of people. Several cohorts in one place are added up; where one of them has no figure their sum is unknown too. */
function stockMeasure(name: TravellerStockName, parts: readonly CohortStock[]): Measure<TravellerMeasureName> {
  const newest = parts.map((part) => part.newest)
  if (parts.length === 0 || newest.includes(undefined)) return missing(name, 'persons', 'not-reported')
  const values = newest.map((figure) => numberOf(figure))
  return toMeasure(name, sumOf(parts.map(({ bounds }) => bounds)), values.includes(undefined) ? undefined : add(values), spanOf(newest.filter((figure) => figure !== undefined)))
}

/** What came in: a range and never one number, for both ends were rounded. */
function flowMeasure(name: TravellerFlowName, parts: readonly CohortStock[]): Measure<TravellerMeasureName> {
  if (parts.length === 0 || parts.some(({ newest }) => newest === undefined)) return missing(name, 'persons', 'not-reported')
  if (parts.some(({ earlier }) => earlier === undefined)) return missing(name, 'persons', 'too-few')
  const span = spanOf(parts.flatMap(({ newest, earlier }) => [newest, earlier]).filter((figure) => figure !== undefined))
  const change = sumOf(parts.map((part) => part.change))
  return toMeasure(name, change, change !== undefined && change.low === change.high ? change.low : undefined, span)
}

function toMeasure(name: TravellerMeasureName, bounds: CountBounds | undefined, value: number | undefined, span: Period | undefined): Measure<TravellerMeasureName> {
  return { name, unit: 'persons', value: bounds && value, low: bounds?.low, high: bounds?.high, limit: bounds === undefined ? 'not-identified' : undefined, span, simulation: undefined }
}

/** The number that a figure gives; a bound or a range gives none. */
function numberOf(figure: StockFigure | undefined): number | undefined {
  return figure !== undefined && (figure.quantity.qualifier === 'exact' || figure.quantity.qualifier === 'approximately') ? figure.quantity.value : undefined
}

function sumOf(bounds: readonly (CountBounds | undefined)[]): CountBounds | undefined {
  const known = bounds.filter((each) => each !== undefined)
  if (known.length < bounds.length) return undefined
  const highs = known.map(({ high }) => high)
  return { low: add(known.map(({ low }) => low)), high: highs.includes(undefined) ? undefined : add(highs) }
}

function add(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

/** From the first day that some of the figures count for to the last; undefined without any. */
function spanOf(figures: readonly StockFigure[]): Period | undefined {
  const firsts = figures.map(({ asOf }) => firstDayOf(asOf)).toSorted()
  const lasts = figures.map(({ asOf }) => lastDayOf(asOf)).toSorted()
  const [first, last] = [firsts[0], lasts.at(-1)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

function blindOf({ stocks: all, conflicts }: CohortStocks, used: readonly StockFigure[], asOf: Day): readonly TravellerBlind[] {
  const newest = all.flatMap((stock) => stock.newest ?? [])
  return [
    'known-later', 'presumed-dead',
    ...(used.length > 0 && new Set(used.map(({ origin }) => origin)).size === 1 ? ['one-office' as const] : []),
    ...(all.some(({ earlier, countsSame }) => earlier !== undefined && !countsSame) ? ['other-people-counted' as const] : []),
    ...(conflicts.length > 0 ? ['figures-conflict' as const] : []),
    ...(newest.some((figure) => lastDayOf(figure.asOf) < addDays(asOf, -oldAfterDays)) ? ['figures-old' as const] : []),
  ]
}
