import type { Span } from '../document.ts'
import type { DayNumber } from './civil.ts'
import type { Shift } from './meaning.ts'

/** The moment that a text was written at: relative times are counted from it. */
export interface Reference {
  readonly day: DayNumber
  /** Seconds since midnight. */
  readonly second: number
}

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'businessDay' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'halfYear' | 'year' | 'decade' | 'century'
export type DayPart = 'earlyMorning' | 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'daytime' | 'breakfast' | 'lunch' | 'dinner'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Section = 'start' | 'mid' | 'end'
export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/**
 * A day, or a longer stretch that the calendar has a name for. A part that is absent was not said: nobody has guessed it yet.
 * `counted` parts follow from words like "yesterday" and from the reference; they are no guess, but as good as the reference is.
 */
export interface CalendarTime {
  readonly kind: 'calendar'
  readonly grain: Grain
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number | undefined
  /** Of the year, by ISO 8601; with `month` or `nth` it counts within that. */
  readonly week?: number | undefined
  /** Which weekday, week, weekend or day of the month or year named; negative counts from the end. */
  readonly nth?: number | undefined
  readonly quarter?: number | undefined
  readonly half?: number | undefined
  readonly season?: Season | undefined
  readonly holiday?: string | undefined
  /** Two digits only, "the 90s". */
  readonly shortYear?: boolean | undefined
  readonly section?: Section | undefined
  /** What of the current period is meant: "earlier this month", "later this week". */
  readonly sofar?: 'earlier' | 'later' | undefined
  readonly counted?: boolean | undefined
  /** How far it was counted: "three years ago" names no day in earnest. */
  readonly by?: Step | undefined
  /** What `by` is counted from where that is not known yet: "two days before Christmas". */
  readonly base?: CalendarTime | undefined
  /** `by` counts from another time in the text, "two weeks earlier"; the parts are counted from the reference for want of it. */
  readonly anchored?: boolean | undefined
  /** A period with an article only, "the week", which may be the current one or any. */
  readonly bare?: boolean | undefined
  /** The word that a weekday was counted with, for "last Friday" is not the same day to everyone. */
  readonly shift?: Shift | undefined
  /** "that week", "the same day": which one is said elsewhere. */
  readonly elsewhere?: boolean | undefined
}

export interface Step {
  readonly length: Duration
  readonly direction: 1 | -1
}

/** A time of the day; `twelve` when it may be before or after noon. */
export interface ClockTime {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute?: number | undefined
  readonly second?: number | undefined
  readonly twelve: boolean
  /** Stated as a part of the day beside the hour, or in the name of it ("noon"). */
  readonly part?: DayPart | undefined
  /** As written: "GMT+2", "CET". */
  readonly zone?: string | undefined
}

export interface PartTime {
  readonly kind: 'part'
  readonly part: DayPart
  readonly section?: Section | undefined
}

/** A time on a day. */
export interface DayTime {
  readonly kind: 'dayTime'
  readonly date: CalendarTime
  readonly time: ClockTime | PartTime
  readonly now?: boolean | undefined
  /** The modifier stands between the day and the time: "Thursday before five". */
  readonly split?: boolean | undefined
}

export type PointTime = CalendarTime | ClockTime | PartTime | DayTime

/** From one time to another, both as named; with `length` one of them may be absent and follows from it. */
export interface RangeTime {
  readonly kind: 'range'
  readonly from?: PointTime | undefined
  readonly to?: PointTime | undefined
  readonly length?: Duration | undefined
  readonly counted?: boolean | undefined
  readonly section?: Section | undefined
}

export interface Amount {
  readonly unit: Unit
  readonly count: number
  /** Words such as "a few": the count is a reading of them. */
  readonly vague?: boolean | undefined
}

export interface Duration {
  readonly kind: 'duration'
  readonly amounts: readonly Amount[]
}

/** Something that comes back: every so long, or on every such day or time. */
export interface RepeatTime {
  readonly kind: 'repeat'
  readonly every?: Duration | undefined
  readonly on?: CalendarTime | ClockTime | PartTime | DayTime | RangeTime | undefined
}

export type Modifier = 'before' | 'after' | 'since' | 'until' | 'approx' | 'more' | 'less'

export type TimeValue = PointTime | RangeTime | Duration | RepeatTime

/** A stretch of the text that speaks of time. */
export interface TimeSpan extends Span {
  readonly value: TimeValue
  /** Without the words that say before, since, about …: the same as the span itself where there are none. */
  readonly core: Span
  /** Where a range names its two ends. */
  readonly ends?: readonly [from: Span, to: Span] | undefined
  readonly modifier?: Modifier | undefined
  /** The bound named belongs to what is meant: "until and including", "or later". */
  readonly inclusive?: boolean | undefined
}
