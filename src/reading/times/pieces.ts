import { remembered } from '../words.ts'
import type { Meaning, Role, Shift } from './meaning.ts'
import type { Piece } from './rule.ts'
import type { CalendarTime, ClockTime, DayPart, DayTime, Duration, Grain, Modifier, PartTime, PointTime, RangeTime, RepeatTime, Season, Section, TimeValue, Unit } from './time-value.ts'

/** A function word; several roles mean any of them. */
export function role(...roles: readonly Role[]): Piece<Role> {
  return rolePiece(roles.map((each) => `role:${each}`).join(' '))
}
// The same piece is made once, so that rules that begin alike are followed together.
const rolePiece = remembered((keys: string): Piece<Role> => ({ keys: keys.split(' '), read: (meaning) => (meaning.kind === 'role' ? meaning.role : undefined) }))

/** A whole number from `least` to `most`, in digits or words. */
export function whole(least: number, most: number): Piece<number> {
  return wholePieces(least)(most)
}
const wholePieces = remembered((least: number) => remembered((most: number): Piece<number> => ({ keys: ['number'], read: (meaning) => (meaning.kind === 'number' && meaning.vague !== true && Number.isInteger(meaning.value) && meaning.value >= least && meaning.value <= most ? meaning.value : undefined) })))

/** The same in digits, at most so many. */
export function digits(least: number, most: number, width: number): Piece<number> {
  return { keys: ['number'], read: (meaning) => (meaning.kind === 'number' && meaning.digits > 0 && meaning.digits <= width && meaning.value >= least && meaning.value <= most ? meaning.value : undefined) }
}

export const count: Piece<{ readonly value: number; readonly vague: boolean; readonly digits: number }> = {
  keys: ['number'],
  read: (meaning) => (meaning.kind === 'number' && meaning.value < 1e6 ? { value: meaning.value, vague: meaning.vague === true, digits: meaning.digits } : undefined),
}

export function ordinal(least = 1, most = 400): Piece<number> {
  return { keys: ['ordinal'], read: (meaning) => (meaning.kind === 'ordinal' && meaning.value >= least && meaning.value <= most ? meaning.value : undefined) }
}

/** A day of the month: "3", "third", "3rd". */
export const dayOfMonth: Piece<number> = {
  keys: ['number', 'ordinal'],
  read: (meaning) => ((meaning.kind === 'number' && meaning.digits < 3 && meaning.vague !== true) || meaning.kind === 'ordinal') && Number.isInteger(meaning.value) && meaning.value >= 1 && meaning.value <= 31 ? meaning.value : undefined,
}

export const year: Piece<{ readonly year: number; readonly sure: boolean }> = { keys: ['year'], read: (meaning) => (meaning.kind === 'year' ? meaning : undefined) }
export const month: Piece<{ readonly month: number; readonly weak: boolean }> = { keys: ['month'], read: (meaning) => (meaning.kind === 'month' ? meaning : undefined) }
export const weekday: Piece<{ readonly weekday: number; readonly weak: boolean; readonly plural: boolean }> = { keys: ['weekday'], read: (meaning) => (meaning.kind === 'weekday' && meaning.brief !== true ? meaning : undefined) }
/** With a date beside it, also one of two letters. */
export const weekdayOfDate: Piece<{ readonly weekday: number }> = { keys: ['weekday'], read: (meaning) => (meaning.kind === 'weekday' ? meaning : undefined) }
export const shift: Piece<Shift> = { keys: ['shift'], read: (meaning) => (meaning.kind === 'shift' ? meaning.shift : undefined) }
export const section: Piece<Section> = { keys: ['section'], read: (meaning) => (meaning.kind === 'section' ? meaning.section : undefined) }
export const season: Piece<{ readonly season: Season; readonly weak: boolean }> = { keys: ['season'], read: (meaning) => (meaning.kind === 'season' ? meaning : undefined) }
export const holiday: Piece<string> = { keys: ['holiday'], read: (meaning) => (meaning.kind === 'holiday' ? meaning.holiday : undefined) }
export const partOfDay: Piece<DayPart> = { keys: ['partOfDay'], read: (meaning) => (meaning.kind === 'partOfDay' && !meaning.plural ? meaning.part : undefined) }
export const partsOfDay: Piece<DayPart> = { keys: ['partOfDay'], read: (meaning) => (meaning.kind === 'partOfDay' && meaning.plural ? meaning.part : undefined) }
export const decade: Piece<number> = { keys: ['decade'], read: (meaning) => (meaning.kind === 'decade' ? meaning.value : undefined) }
/** Which of several: "first", "last", "second to last". */
export const nth: Piece<number> = { keys: ['ordinal', 'shift'], read: (meaning) => (meaning.kind === 'ordinal' ? meaning.value : meaning.kind === 'shift' && meaning.shift === 'last' ? -1 : undefined) }
/** A number in words only. */
export function inWords(least: number, most: number): Piece<number> {
  return { keys: ['number'], read: (meaning) => (meaning.kind === 'number' && meaning.digits === 0 && meaning.vague !== true && Number.isInteger(meaning.value) && meaning.value >= least && meaning.value <= most ? meaning.value : undefined) }
}
/** An hour and minutes in four digits, "0730". */
export const fourDigits: Piece<ClockTime> = {
  keys: ['number'],
  read: (meaning) => (meaning.kind === 'number' && meaning.digits === 4 && meaning.value < 2400 && meaning.value % 100 < 60 ? { kind: 'clock', hour: Math.floor(meaning.value / 100), minute: meaning.value % 100, twelve: meaning.value < 1300 } : undefined),
}
export const zone: Piece<string> = { keys: ['zone'], read: (meaning) => (meaning.kind === 'zone' ? meaning.zone : undefined) }
export const often: Piece<{ readonly unit: Unit; readonly count: number }> = { keys: ['often'], read: (meaning) => (meaning.kind === 'often' ? meaning : undefined) }

export function unit(...units: readonly Unit[]): Piece<{ readonly unit: Unit; readonly plural: boolean; readonly weak: boolean }> {
  return unitPiece(units.join(' '))
}
const unitPiece = remembered((units: string): Piece<{ readonly unit: Unit; readonly plural: boolean; readonly weak: boolean }> => {
  const wanted = new Set(units.split(' '))
  return { keys: ['unit'], read: (meaning) => (meaning.kind === 'unit' && (units === '' || wanted.has(meaning.unit)) ? meaning : undefined) }
})

/** A calendar time of one of these grains; any where none is named. */
export function calendar(...grains: readonly Grain[]): Piece<CalendarTime> {
  return calendarPiece(grains.join(' '))
}
const calendarPiece = remembered((grains: string): Piece<CalendarTime> => {
  const wanted = new Set(grains.split(' '))
  return { keys: ['calendar'], read: (meaning) => (meaning.kind === 'time' && meaning.modifier === undefined && meaning.value.kind === 'calendar' && (grains === '' || wanted.has(meaning.value.grain)) ? meaning.value : undefined) }
})

export const clock: Piece<ClockTime> = { keys: ['clock'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'clock' ? meaning.value : undefined) }
export const partTime: Piece<PartTime> = { keys: ['part'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'part' ? meaning.value : undefined) }
export const dayTime: Piece<DayTime> = { keys: ['dayTime'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'dayTime' ? meaning.value : undefined) }
export const range: Piece<RangeTime> = { keys: ['range'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'range' ? meaning.value : undefined) }
export const duration: Piece<Duration> = { keys: ['duration'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'duration' ? meaning.value : undefined) }
/** A time of the day with a word such as "before" in front. */
export const modifiedClock: Piece<{ readonly clock: ClockTime; readonly modifier: Modifier }> = {
  keys: ['modified'],
  read: (meaning) => (meaning.kind === 'time' && meaning.modifier !== undefined && meaning.value.kind === 'clock' ? { clock: meaning.value, modifier: meaning.modifier } : undefined),
}
export const repeat: Piece<RepeatTime> = { keys: ['repeat'], read: (meaning) => (meaning.kind === 'time' && meaning.value.kind === 'repeat' ? meaning.value : undefined) }
export const point: Piece<PointTime> = {
  keys: ['calendar', 'clock', 'part', 'dayTime'],
  read: (meaning) => (meaning.kind === 'time' && (meaning.value.kind === 'calendar' || meaning.value.kind === 'clock' || meaning.value.kind === 'part' || meaning.value.kind === 'dayTime') ? meaning.value : undefined),
}

/** A time that stands by itself, or a part of the day. */
export const surePoint: Piece<PointTime> = {
  keys: point.keys,
  read: (meaning) => (meaning.kind === 'time' && (meaning.weak !== true || meaning.value.kind === 'part') ? point.read(meaning) : undefined),
}

/** What a rule gives back: a time, whole or only part of a larger one. */
export function time(value: TimeValue, more: { readonly modifier?: Modifier | undefined; readonly inclusive?: boolean | undefined; readonly weak?: boolean | undefined } = {}): Meaning {
  return { kind: 'time', value, ...more }
}
