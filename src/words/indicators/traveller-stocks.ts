import type { Language, Measure, TravellerBlind, TravellerFlowName, TravellerMeasureName, TravellerStocks } from '../../core/index.ts'
import { capitalised, formatDay, formatList, formatNumber } from '../format.ts'
import { originName } from '../offices.ts'
import { formatQuantity } from '../quantity.ts'

interface TravellerStocksWords {
  readonly title: string
  readonly measures: Readonly<Record<TravellerMeasureName, string>>
  readonly blind: Readonly<Record<TravellerBlind, string>>
  readonly unknown: string
  readonly stock: (name: string, count: string, day: string) => string
  readonly notReported: (name: string) => string
  readonly contested: (name: string) => string
  readonly conflict: (readings: string) => string
  readonly reading: (quantity: string, origin: string, day: string) => string
  readonly grew: (name: string, range: string, first: string, last: string) => string
  readonly fell: (name: string, range: string, first: string, last: string) => string
  readonly same: (name: string, range: string, first: string, last: string) => string
  readonly oneFigure: (name: string) => string
  readonly notIdentified: (name: string, first: string, last: string) => string
  readonly range: (low: string, high: string) => string
  readonly atLeast: (low: string) => string
}

/** Names of the numbers of travellers, what they cannot see, and their sentences. */
export const travellerStocksWords: Readonly<Record<Language, TravellerStocksWords>> = {
  nl: {
    title: 'Uitreizigers: hoeveel, en wat erbij kwam',
    measures: {
      departed: 'uitgereisd', 'in-area': 'in het gebied', killed: 'omgekomen', returned: 'teruggekeerd', elsewhere: 'elders',
      departures: 'bekend geworden vertrekken', deaths: 'bekend geworden doden', returns: 'bekend geworden terugkeer', 'change-in-area': 'verandering van wie in het gebied is',
    },
    blind: {
      'known-later': 'Een cijfer groeit wanneer iets bekend wordt, niet wanneer het gebeurt. Meer vertrekken betekent niet dat er in die tijd mensen vertrokken.',
      'presumed-dead': 'Wie voor dood doorgaat, kan nog leven; wie niemand telt, staat in geen cijfer.',
      'one-office': 'Alle cijfers komen van één dienst. Niemand anders telde na.',
      'other-people-counted': 'Bij ten minste één groep telt het nieuwste cijfer andere mensen dan het eerdere. Over die breuk is geen verandering te berekenen.',
      'figures-conflict': 'Er zijn cijfers die niet alle kunnen kloppen. Zij staan naast elkaar; geen ervan is gekozen.',
      'figures-old': 'Ten minste één cijfer is ouder dan een jaar.',
    },
    unknown: 'Er is geen cijfer over uitreizigers bekend. Dat betekent niet nul.',
    stock: (name, count, day) => `Op ${day} ${name}: ${count}.`,
    notReported: (name) => `${name}: geen cijfer bekend. Dat betekent niet nul.`,
    contested: (name) => `${name}: de cijfers spreken elkaar tegen, er is geen getal te geven.`,
    conflict: (readings) => `Deze cijfers kunnen niet alle kloppen: ${readings}.`,
    reading: (quantity, origin, day) => `${quantity} (${origin}, ${day})`,
    grew: (name, range, first, last) => `Tussen ${first} en ${last}, ${name}: ${range} meer.`,
    fell: (name, range, first, last) => `Tussen ${first} en ${last}, ${name}: ${range} minder.`,
    same: (name, range, first, last) => `Tussen ${first} en ${last}, ${name}: geen verandering aangetoond (${range}).`,
    oneFigure: (name) => `${name}: er is geen cijfer van een half jaar eerder of langer geleden om mee te vergelijken.`,
    notIdentified: (name, first, last) => `Tussen ${first} en ${last}, ${name}: niet te bepalen, want de cijfers tellen andere mensen of spreken elkaar tegen.`,
    range: (low, high) => `${low} tot ${high}`,
    atLeast: (low) => `${low} of meer`,
  },
  en: {
    title: 'Travellers: how many, and what came in',
    measures: {
      departed: 'departed', 'in-area': 'in the area', killed: 'killed', returned: 'returned', elsewhere: 'elsewhere',
      departures: 'departures that became known', deaths: 'deaths that became known', returns: 'returns that became known', 'change-in-area': 'change of those in the area',
    },
    blind: {
      'known-later': 'A figure grows when something becomes known, not when it happens. More departures does not mean that people left in that time.',
      'presumed-dead': 'Who is presumed dead may be alive; whom nobody counts stands in no figure.',
      'one-office': 'All figures come from one office. Nobody else counted.',
      'other-people-counted': 'In at least one group the newest figure counts other people than the earlier one. Across that break no change can be computed.',
      'figures-conflict': 'Some figures cannot all be right. They stand side by side; none of them is chosen.',
      'figures-old': 'At least one figure is older than a year.',
    },
    unknown: 'No figure of travellers is known. That does not mean none.',
    stock: (name, count, day) => `On ${day} ${name}: ${count}.`,
    notReported: (name) => `${name}: no figure is known. That does not mean none.`,
    contested: (name) => `${name}: the figures conflict, no number can be given.`,
    conflict: (readings) => `These figures cannot all be right: ${readings}.`,
    reading: (quantity, origin, day) => `${quantity} (${origin}, ${day})`,
    grew: (name, range, first, last) => `Between ${first} and ${last}, ${name}: ${range} more.`,
    fell: (name, range, first, last) => `Between ${first} and ${last}, ${name}: ${range} fewer.`,
    same: (name, range, first, last) => `Between ${first} and ${last}, ${name}: no change shown (${range}).`,
    oneFigure: (name) => `${name}: there is no figure of half a year before or longer to compare with.`,
    notIdentified: (name, first, last) => `Between ${first} and ${last}, ${name}: cannot be told, for the figures count other people or conflict.`,
    range: (low, high) => `${low} to ${high}`,
    atLeast: (low) => `${low} or more`,
  },
}

const flows: readonly TravellerFlowName[] = ['departures', 'deaths', 'returns', 'change-in-area']

/** The sentences that the travellers of a country become, by the rule of docs/methods/traveller-stocks.md. */
export function sayTravellerStocks(language: Language, { measures, figures }: TravellerStocks): readonly string[] {
  const words = travellerStocksWords[language]
  if (measures.every(({ limit }) => limit === 'not-reported')) return [words.unknown]
  const readings = figures.conflicts.map((group) => formatList(language, group.map(({ quantity, origin, asOf }) => words.reading(formatQuantity(language, quantity), originName(language, origin), formatDay(language, asOf)))))
  return [...measures.map((each) => (isFlow(each) ? sayFlow(language, each) : sayStock(language, each))), ...readings.map(words.conflict)].filter((sentence) => sentence !== undefined)
}

function isFlow({ name }: Measure<TravellerMeasureName>): boolean {
  return flows.some((flow) => flow === name)
}

function sayStock(language: Language, { name, value, low, high, limit, span }: Measure<TravellerMeasureName>): string {
  const words = travellerStocksWords[language]
  const called = words.measures[name]
  if (limit === 'not-reported') return words.notReported(capitalised(called))
  if (low === undefined || span === undefined) return words.contested(capitalised(called))
  const range = rangeOf(language, low, high)
  return words.stock(called, value === undefined || value === low ? range : `${formatNumber(language, value)} (${range})`, formatDay(language, span.last))
}

/** What has no figure at all is said once, of the stock. */
function sayFlow(language: Language, { name, low, high, limit, span }: Measure<TravellerMeasureName>): string | undefined {
  const words = travellerStocksWords[language]
  const called = words.measures[name]
  if (limit === 'not-reported') return undefined
  if (span === undefined) return words.oneFigure(capitalised(called))
  const [first, last] = [formatDay(language, span.first), formatDay(language, span.last)]
  if (low === undefined) return words.notIdentified(called, first, last)
  if (low > 0) return words.grew(called, rangeOf(language, low, high), first, last)
  if (high !== undefined && high < 0) return words.fell(called, rangeOf(language, -high, -low), first, last)
  return words.same(called, rangeOf(language, low, high), first, last)
}

/** People are whole: of a range that ends at halves the whole counts within it are said. */
function rangeOf(language: Language, low: number, high: number | undefined): string {
  const words = travellerStocksWords[language]
  if (high === undefined) return words.atLeast(formatNumber(language, Math.ceil(low)))
  const [least, most] = Math.ceil(low) <= Math.floor(high) ? [Math.ceil(low), Math.floor(high)] : [low, high]
  const say = (count: number) => formatNumber(language, count, Number.isInteger(count) ? 0 : 1)
  return least === most ? say(most) : words.range(say(least), say(most))
}
