import { isPlaced, type Country, type EventPage, type Language, type ListedEvent } from '../../../core/index.ts'
import { eventLine } from '../../../publishing/charts/event-line.ts'
import { eventMap, isOnMap, isWithinMap, type MappedTown } from '../../../publishing/charts/event-map.ts'
import type { ChartSize } from '../../../publishing/charts/plot-svg.ts'
import { evidenceDrawingWords } from '../../../words/workbench/evidence-drawings.ts'
import { wordsFor } from '../../../words/words-for.ts'

interface Drawing {
  readonly wide: string
  readonly narrow: string
  readonly caption: string
}

/** Events on a map and on a line, with what of them is not drawn. */
export function drawEvents({ events, after }: EventPage, language: Language): { readonly drawn: number; readonly more: boolean; readonly map: Drawing; readonly line: Drawing } {
  return { drawn: events.length, more: after !== undefined, map: drawMap(events, language), line: drawLine(events, language) }
}

function drawMap(events: readonly ListedEvent[], language: Language): Drawing {
  const words = evidenceDrawingWords[language]
  const points = events.filter(({ precision }) => precision === 'point')
  const within = points.filter((event) => event.points.some(isWithinMap))
  const known = byCountry(events.filter(({ precision }) => precision === 'country'))
  const drawn = new Map([...known].filter(([country]) => isOnMap(country)))
  const title = words.map(events.length)
  const caption = words.mapCaption({
    towns: within.length, countries: sum(drawn), beyond: points.length - within.length,
    without: [...known].filter(([country]) => !isOnMap(country)).map(([country, count]) => `${wordsFor(language).country(country)} (${count})`), unknown: events.filter((event) => !isPlaced(event)).length,
  })
  return inBothSizes((size) => eventMap({ title, towns: townsOf(within), countries: drawn }, size), caption)
}

function townsOf(events: readonly ListedEvent[]): readonly MappedTown[] {
  const places = Map.groupBy(events.flatMap(({ points }) => points.filter(isWithinMap)), ({ latitude, longitude }) => `${latitude} ${longitude}`)
  return [...places.values()].flatMap(([place, ...others]) => (place === undefined ? [] : [{ ...place, count: others.length + 1 }]))
}

function byCountry(events: readonly ListedEvent[]): ReadonlyMap<Country, number> {
  const counted = Map.groupBy(events.flatMap(({ country }) => country ?? []), (country) => country)
  return new Map([...counted].map(([country, all]) => [country, all.length]))
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0)
}

function drawLine(events: readonly ListedEvent[], language: Language): Drawing {
  const words = evidenceDrawingWords[language]
  const there = (['completed', 'failed', 'foiled', 'unknown'] as const).filter((outcome) => events.some((event) => event.outcome === outcome))
  const rows = there.map((outcome) => [outcome, `${words.outcomes[outcome]} (${events.filter((event) => event.outcome === outcome).length})`] as const)
  const lined = events.map(({ days, outcome, killed }) => ({ days, outcome, killed: killed?.value }))
  return events.length === 0 ? { wide: '', narrow: '', caption: words.none } : inBothSizes((size) => eventLine(lined, { title: words.line(events.length), rows }, size), words.lineCaption)
}

function inBothSizes(draw: (size: ChartSize) => string, caption: string): Drawing {
  return { wide: draw('wide'), narrow: draw('narrow'), caption }
}
