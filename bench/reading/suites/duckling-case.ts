import { addCivilMonths, dayNumber, type DayNumber } from '../../../src/reading/times/civil.ts'
import { isoDay } from './recognizers-timex.ts'

/** One example of duckling's corpus. */
export interface DucklingCase {
  readonly dimension: string
  readonly lang: string
  readonly section: string
  readonly text: string
  /** Haskell that builds the value; null where nothing is to be found. */
  readonly expected: string | null
}

/** First and last day of a stretch, both included; one of them is absent where the stretch is open. */
export interface DayStretch {
  readonly first?: string | undefined
  readonly last?: string | undefined
}

/** Examples that stand for duckling's usual reading: latent ones need an option of its own, and the others another reference. */
export function isUsual({ section }: DucklingCase): boolean {
  return ['allExamples', 'defaultCorpus', 'negativeCorpus'].includes(section)
}

const moment = String.raw`\((-?\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)`
const shapes = {
  point: new RegExp(`^datetime(?:Holiday)? ${moment} (\\w+)`),
  interval: new RegExp(`^datetimeInterval(?:Holiday)? \\(${moment}, ?${moment}\\) (\\w+)`),
  open: new RegExp(`^datetimeOpenInterval (Before|After) ${moment}`),
}

/**
 * Days of an expected time: of a grain longer than a day all days of it, of an interval all days it touches (duckling's ends lie behind
 * the last moment), of an open interval the day of its one end.
 */
export function parseTime(expected: string): DayStretch {
  const point = shapes.point.exec(expected)
  if (point !== null) return { first: isoDay(dayOf(point)), last: isoDay(lastOfGrain(dayOf(point), point[7])) }
  const interval = shapes.interval.exec(expected)
  if (interval !== null) return { first: isoDay(dayOf(interval)), last: isoDay(lastTouched(interval.slice(7))) }
  const open = shapes.open.exec(expected)
  if (open === null) throw new RangeError(`not a time of duckling: ${expected}`)
  const bound = isoDay(dayOf(open.slice(1)))
  return open[1] === 'Before' ? { last: bound } : { first: bound }
}

/** Number of an expected numeral or ordinal. */
export function parseNumber(expected: string): number {
  const [, number] = /^(?:NumeralValue|OrdinalData) \(?(-?[\d.]+(?:e-?\d+)?)\)?$/.exec(expected) ?? []
  if (number === undefined) throw new RangeError(`not a number of duckling: ${expected}`)
  return Number(number)
}

/** A month or day of 0 is the first. */
function dayOf(match: readonly (string | undefined)[]): DayNumber {
  const [year = 0, month = 1, day = 1] = match.slice(1, 4).map(Number)
  return dayNumber(year, Math.max(1, month), Math.max(1, day))
}

const monthsOfGrain: ReadonlyMap<string, number> = new Map([['Month', 1], ['Quarter', 3], ['Year', 12]])

function lastOfGrain(first: DayNumber, grain: string | undefined): DayNumber {
  const months = monthsOfGrain.get(grain ?? '')
  if (months !== undefined) return addCivilMonths(first, months) - 1
  return grain === 'Week' ? first + 6 : first
}

function lastTouched(end: readonly (string | undefined)[]): DayNumber {
  const isMidnight = end.slice(3, 6).every((part) => Number(part) === 0)
  return dayOf(['', ...end]) - (isMidnight ? 1 : 0)
}
