import { weekdayOf, isDay } from '../../../src/core/index.ts'

/** One of chrono's tests as data. */
export interface ChronoCase {
  /** Its name starts with the language: `nl_month.test.ts`. */
  readonly file: string
  readonly text: string
  readonly ref: string | { readonly instant: string } | null
  readonly opt: { readonly forwardDate?: boolean } | null
  /** Whether something is to be found. */
  readonly kind: 'single' | 'none'
  readonly checks: readonly ChronoCheck[]
}

export interface ChronoCheck {
  /** What of the result is looked at: `start.get("year")`, `end`; empty for the first date alone. */
  readonly path: string
  readonly op: string
  readonly value?: unknown
}

/** First and last day of an expression as chrono gives them, `YYYY-MM-DD`: the last only where the text names two. */
export interface ChronoDays {
  readonly start: string
  readonly end?: string | undefined
}

/** The checks of a case that concern a year, month, day or weekday; times of day are left aside. */
export function dayChecksOf({ checks }: ChronoCase): readonly ChronoCheck[] {
  return checks.filter(({ path, op }) => op === 'toBeDate' || (op === 'toBe' && /^(?:start|end)\.get\("(?:year|month|day|weekday)"\)$/.test(path)))
}

/** Whether a case has a value at day grain, or wants nothing to be found. */
export function hasDayValue(example: ChronoCase): boolean {
  return example.kind === 'none' || dayChecksOf(example).length > 0
}

/**
 * Day values right: every check on a year, month, day or weekday holds for what was found, and of a check on a whole date its day. Where
 * nothing is to be found, nothing was.
 */
export function isDayRight(example: ChronoCase, found: ChronoDays | undefined): boolean {
  if (example.kind === 'none') return found === undefined
  return found !== undefined && dayChecksOf(example).every((check) => holds(check, found))
}

function holds({ path, op, value }: ChronoCheck, found: ChronoDays): boolean {
  const day = path.startsWith('end') ? found.end : found.start
  if (day === undefined) return false
  return op === 'toBeDate' ? String(value).startsWith(`${day}T`) : partOf(day, path) === value
}

/** Chrono counts weekdays from 0 for Sunday. */
function partOf(day: string, path: string): number | undefined {
  const [, year, month, dayOfMonth] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (path.includes('year')) return Number(year)
  if (path.includes('month')) return Number(month)
  return path.includes('weekday') ? (isDay(day) ? weekdayOf(day) % 7 : undefined) : Number(dayOfMonth)
}
