import type { Country, IndicatorSubject, Region, ThreatEvent } from '../../core/index.ts'
import { isCounted, isOfStream } from './counted-events.ts'

/** The countries of an area: of a region those that it lists, else the country itself. */
export function countriesOf(area: string, regions: readonly Region[]): readonly Country[] {
  return regions.find(({ name }) => name === area)?.countries ?? [area]
}

/** The events of a subject, whatever became of them where it does not say. */
export function eventsOf(events: readonly ThreatEvent[], { stream, ideology, status, area }: IndicatorSubject, regions: readonly Region[]): readonly ThreatEvent[] {
  const countries = countriesOf(area, regions)
  return events.filter((event) =>
    event.country !== undefined && countries.includes(event.country) && (stream === undefined || isOfStream(event, stream))
    && (ideology === undefined || event.ideology === ideology) && (status === undefined || isCounted(event, status)))
}

/** Whether the table speaks of an area: one in which no event lies that was known by then is not of its countries, and no row there is not no attack. */
export function isInTable({ area }: IndicatorSubject, events: readonly ThreatEvent[], regions: readonly Region[]): boolean {
  return eventsOf(events, { stream: undefined, ideology: undefined, status: undefined, area }, regions).length > 0
}
