import { isDay, type Day } from '../../core/index.ts'
import { findDates } from '../mentions/dates.ts'
import type { Clause } from './clause.ts'

/** When something happened: on or between two days; without `from` only that it was no later. */
export interface HappenedDays {
  readonly from?: Day
  readonly to: Day
}

/** A time that a sentence names, with the place of its first unit. */
export interface DayMention {
  readonly at: number
  readonly days: HappenedDays
}

/** Days of a sentence on which something can have happened: those that were over when it was published. */
export function findDays({ units }: Clause, text: string, published: Day): readonly DayMention[] {
  const from = units[0]?.start ?? 0
  return findDates(text.slice(from, units.at(-1)?.end), 'en', published).flatMap(({ start, iso, role, relative }) => {
    const at = units.findIndex((unit) => unit.end > from + start)
    const isTelling = role === 'on' && isDay(iso) && iso <= published && !(relative && isOfSaying(units, at))
    return isTelling ? [{ at, days: { from: iso, to: iso } }] : []
  })
}

const saying: ReadonlySet<string> = new Set(['said', 'reported', 'announced', 'told', 'revealed', 'stated', 'disclosed', 'confirmed', 'denied', 'claimed', 'condemned', 'asked', 'released', 'issued', 'learned', 'admitted', 'blamed', 'accused', 'declared', 'asserted', 'charged', 'called', 'demanded', 'published', 'added', 'informed', 'met', 'expressed', 'deplored', 'arrested'])

/** `the police said today` dates what was said. */
function isOfSaying(units: Clause['units'], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((place) => saying.has(units[place]?.lower ?? ''))
}
