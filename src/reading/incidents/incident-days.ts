import { addDays, isDay, type Day } from '../../core/index.ts'
import type { Clause } from './clause.ts'
import { monthNumbers } from './grammar-en.ts'

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

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/** Days back from the publication by the phrase that says so; a day's name alone says no more than that it was before. */
const daysBack: ReadonlyMap<string, number> = new Map([
  ['today', 0], ['tonight', 0], ['yesterday', 1], ['this morning', 0], ['this afternoon', 0], ['this evening', 0], ['last night', 1], ['last evening', 1],
  ['early today', 0], ['at dawn', 0], ['at noon', 0],
])

const mayOpen: ReadonlySet<string> = new Set(['today', 'tonight', 'yesterday', 'this', 'last', 'early', 'at', ...weekdays])

/** Times of a sentence that can be told as days. */
export function findDays({ units }: Clause, published: Day): readonly DayMention[] {
  const found: DayMention[] = []
  for (const [at, { lower, tag, kind }] of units.entries()) {
    if (tag !== 'time' && kind !== 'number' && !mayOpen.has(lower)) continue
    const days = daysAt(units, at, published)
    if (days !== undefined) found.push({ at, days })
  }
  return found
}

function daysAt(units: Clause['units'], at: number, published: Day): HappenedDays | undefined {
  const [here = '', next = '', third = '', fourth] = units.slice(at, at + 4).map(({ lower }) => lower)
  const back = daysBack.get(`${here} ${next}`) ?? daysBack.get(here)
  if (back !== undefined) return isOfSaying(units, at) ? undefined : onDay(addDays(published, -back))
  if (weekdays.includes(here)) return { to: published }
  if (dayOfMonth.test(here)) return dated(here, next, third, published)
  return dayOfMonth.test(next) && !monthNumbers().has(third) ? dated(next, here, third === ',' ? fourth : undefined, published) : undefined
}

const dayOfMonth = /^\d{1,2}$/

const saying: ReadonlySet<string> = new Set(['said', 'reported', 'announced', 'told', 'revealed', 'stated', 'disclosed', 'confirmed', 'denied', 'claimed', 'condemned', 'asked', 'released', 'issued', 'learned', 'admitted', 'blamed', 'accused', 'declared', 'asserted', 'charged', 'called', 'demanded', 'published', 'added', 'informed', 'met', 'expressed', 'deplored', 'arrested'])

/** `the police said today` dates what was said. */
function isOfSaying(units: Clause['units'], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((place) => saying.has(units[place]?.lower ?? ''))
}

function onDay(day: Day): HappenedDays {
  return { from: day, to: day }
}

/** The last such day up to the publication where no year is given. */
function dated(number: string, month: string, year: string | undefined, published: Day): HappenedDays | undefined {
  const monthNumber = monthNumbers().get(month)
  if (monthNumber === undefined) return undefined
  const rest = `${monthNumber}-${number.padStart(2, '0')}`
  const given = /^(?:19|20)\d\d$/.test(year ?? '') ? year : undefined
  const thisYear = `${given ?? published.slice(0, 4)}-${rest}`
  const last = given === undefined && thisYear > addDays(published, 7) ? `${Number(published.slice(0, 4)) - 1}-${rest}` : thisYear
  return isDay(last) && last <= published ? onDay(last) : undefined
}

