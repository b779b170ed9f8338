import type { Role, Shift } from './meaning.ts'
import type { TimeRule } from './rule.ts'
import type { DayPart, Season, Section, TimeValue, Unit } from './time-value.ts'

type Words<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>

/** The words of a language for time; groups of words are allowed everywhere. Everything is compared in lower case. */
export interface TimeLanguage {
  readonly code: string
  /** 3/5 is 3 May and not 5 March. */
  readonly dayFirst: boolean
  readonly decimal: '.' | ','
  /** January first. */
  readonly months: readonly (readonly string[])[]
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[]
  /** "on Mondays": every one. */
  readonly weekdayPlurals: readonly (readonly string[])[]
  readonly units: Words<Unit>
  readonly unitPlurals: Words<Unit>
  readonly numbers: Readonly<Record<string, number>>
  /** "a few", "several", with the count they are read as where one is needed. */
  readonly vagueNumbers: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** What follows on digits right away and makes an ordinal of them. */
  readonly ordinalEndings: readonly string[]
  /** Words for days counted from today, with a part of that day. */
  readonly days: readonly (readonly [words: string, days: number, part?: DayPart])[]
  /** Words that are a whole time: "Fridaynight" in one word, a decade. */
  readonly times?: readonly (readonly [words: string, value: TimeValue])[]
  readonly dayParts: Words<DayPart>
  readonly seasons: Words<Season>
  /** By their names in holidays.ts. */
  readonly holidays: Words<string>
  readonly sections: Words<Section>
  readonly shifts: Words<Shift>
  readonly often: readonly (readonly [words: string, unit: Unit, count: number])[]
  readonly roles: Words<Role>
  readonly zones: readonly string[]
  /** "mornings": each of them. */
  readonly dayPartPlurals?: Words<DayPart>
  /** "the nineties": by the first year of the decade within its century. */
  readonly decades?: Readonly<Record<string, number>>
  /** Groups of words that hold a word of time and speak of something else; nothing is read of them. */
  readonly skip?: readonly string[]
  /** Groups of words right before a number that make it a count: "more than 2000". */
  readonly countsBefore?: readonly string[]
  /** Words right behind a number that say what it counts or measures. */
  readonly countsAfter?: readonly string[]
  /** Words that mostly mean something else: they need company to speak of time. */
  readonly weak: readonly string[]
  /** Ways of putting them together that no other language shares. */
  readonly rules: readonly TimeRule[]
}
