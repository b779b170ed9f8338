import type { Country, EventClass } from '../../core/index.ts'

/**
 * Attacks and plots a year of which sources speak: rows of data/events/europe_attacks.csv 2004-2025 by country, over 22 years, doubled because the table
 * is not complete (for jihadist attacks it has as many as TE-SAT, for others fewer).
 */
const yearly: Readonly<Record<Country, number>> = {
  FR: 8.5, DE: 6.9, GB: 6.4, ES: 3.5, NL: 2.2, BE: 1.9, GR: 1.7, DK: 1.1, AT: 0.9, SE: 0.8, IT: 0.6, NO: 0.6, XK: 0.4, CH: 0.3,
}
/** Other countries at peace. */
const quiet = 0.5
/** Countries with an armed conflict in most years since 2004, by UCDP's list of 25 deaths a year. Orders of magnitude, not counts: two attacks a day where it is fought all over the country, two a week where it is fought in a part. */
const atWar = new Set('AF BF CD CF CM ET IQ LY ML MM MZ NE NG PK PS SD SO SS SY TD UA YE'.split(' '))
const partlyAtWar = new Set('CO DZ EG IL IN IR PH RU TH TR'.split(' '))
const inWar = 700
const inPart = 100

/** Events come in series: near one event of the table there are four times as many others within three days as its rate would bring (70 for 17). */
const clustering = 4
/** Share of a country's events within three days that fall within one urban area of a given one, by the size of its town (10 of 32, 2 of 38). */
const sameArea = { large: 0.31, small: 0.05 }

/**
 * Of the readings close in time to a reading, and close in place or without one, the share that speaks of the same event: one source more on the
 * event itself against the other events that happen to fall there.
 */
export function shareOfSame(country: Country | undefined, kind: EventClass, place: 'large' | 'small' | 'none', days: number): number {
  const others = (ratePerYear(country, kind) / 365) * days * clustering * (place === 'none' ? 1 : sameArea[place])
  return 1 / (1 + others)
}

/** Whether events are so rare that a reading without a town can still be told from others by its day. */
export function isQuiet(country: Country | undefined): boolean {
  return country !== undefined && !atWar.has(country) && !partlyAtWar.has(country)
}

function ratePerYear(country: Country | undefined, kind: EventClass): number {
  if (kind === 'armed-conflict' || (country !== undefined && atWar.has(country))) return inWar
  if (country === undefined) return inWar
  return partlyAtWar.has(country) ? inPart : (yearly[country] ?? quiet)
}
