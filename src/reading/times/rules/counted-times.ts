import { countedDay, countedMoment, countedPeriod, isClockUnit, shiftReference, stepsOf } from '../calendar.ts'
import { civilDay, mondayOf } from '../civil.ts'
import { holidayIn } from '../holidays.ts'
import type { Meaning, Shift } from '../meaning.ts'
import { time } from '../pieces.ts'
import { boundsOf } from '../resolve.ts'
import type { CalendarTime, Duration, Reference, Unit } from '../time-value.ts'

/** From the day itself to the last of the period. */
export function restOf(unit: Unit, { day }: Reference): Meaning | undefined {
  const bounds = boundsOf(countedPeriod(unit, day, 0) ?? countedDay(day))
  return bounds && time({ kind: 'range', from: countedDay(day), to: countedDay(bounds.to - 1), counted: true })
}

export function shiftedUnit(unit: Unit, shift: Shift, reference: Reference): Meaning | undefined {
  if (isClockUnit(unit)) return stretch(reference, { kind: 'duration', amounts: [{ unit, count: 1 }] }, shift)
  const period = countedPeriod(unit, reference.day, stepsOf(shift))
  return period && time({ ...period, shift })
}

export function bare(unit: Unit, { day }: Reference): Meaning | undefined {
  const period = countedPeriod(unit, day, 0)
  return period && time({ ...period, bare: true })
}

export function elsewhere(unit: Unit, { day }: Reference): Meaning | undefined {
  const period = countedPeriod(unit, day, 0)
  return period && time({ ...period, elsewhere: true })
}

/** "last May" is the nearest that is over, "next May" the nearest to come. */
export function shiftedMonth(month: number, shift: Shift, { day }: Reference): CalendarTime {
  const now = civilDay(day)
  const steps = stepsOf(shift)
  const year = steps === 0 ? now.year : steps < 0 ? now.year + steps + (month < now.month ? 1 : 0) : now.year + steps - (month > now.month ? 1 : 0)
  return { kind: 'calendar', grain: 'month', month, year, counted: true, shift }
}

export function shiftedHoliday(holiday: string, shift: Shift, { day }: Reference): Meaning | undefined {
  const { year } = civilDay(day)
  const steps = stepsOf(shift)
  const first = steps < 0 ? [year, year - 1].find((each) => (holidayIn(holiday, each) ?? day) < day) : steps > 0 ? [year, year + 1].find((each) => (holidayIn(holiday, each) ?? day) > day) : year
  const found = first === undefined ? undefined : holidayIn(holiday, first)
  return found === undefined ? undefined : time({ ...countedDay(found), shift })
}

export function inWeek(date: CalendarTime, weekday: number): Meaning | undefined {
  const bounds = boundsOf(date)
  return bounds && time({ ...countedDay(mondayOf(bounds.from) + weekday - 1), weekday })
}

/** A day for days and longer, a moment for hours and shorter. */
export function counted(reference: Reference, length: Duration, direction: 1 | -1): Meaning {
  const to = shiftReference(reference, length, direction)
  return time(length.amounts.some(({ unit }) => isClockUnit(unit)) ? countedMoment(to) : { ...countedDay(to.day), by: { length, direction } })
}

/** Counted from the day of writing here; `anchored` lets a reader count it from the time named before. */
export function anchored(reference: Reference, length: Duration, direction: 1 | -1): Meaning {
  const meaning = counted(reference, length, direction)
  if (meaning.kind !== 'time') return meaning
  const { value } = meaning
  if (value.kind === 'dayTime') return time({ ...value, date: { ...value.date, anchored: true } })
  return value.kind === 'calendar' ? time({ ...value, anchored: true }) : meaning
}

export function fromDay(date: CalendarTime, length: Duration, direction: 1 | -1): Meaning | undefined {
  if (length.amounts.some(({ unit }) => isClockUnit(unit))) return undefined
  const bounds = boundsOf(date)
  const by = { length, direction }
  if (bounds === undefined) return time({ kind: 'calendar', grain: 'day', base: date, by })
  return time({ ...countedDay(shiftReference({ day: bounds.from, second: 0 }, length, direction).day), counted: date.counted, by })
}

/** "the next three days" start tomorrow, "the past three days" end yesterday; quarters and decades are whole ones. */
export function stretch(reference: Reference, length: Duration, shift: Shift): Meaning | undefined {
  const steps = stepsOf(shift)
  if (steps !== 1 && steps !== -1) return undefined
  const [first, more] = length.amounts
  if (first === undefined) return undefined
  const period = more === undefined && (first.unit === 'quarter' || first.unit === 'decade' || first.unit === 'century') && first.count > 1 ? boundsOf(countedPeriod(first.unit, reference.day, steps > 0 ? 1 : 0) ?? countedDay(reference.day)) : undefined
  const start = period === undefined ? undefined : countedDay(period.from)
  if (length.amounts.some(({ unit }) => isClockUnit(unit))) return time(steps > 0 ? { kind: 'range', from: countedMoment(reference), length, counted: true } : { kind: 'range', to: countedMoment(reference), length, counted: true })
  return time(steps > 0 ? { kind: 'range', from: start ?? countedDay(reference.day + 1), length, counted: true } : { kind: 'range', to: start ?? countedDay(reference.day), length, counted: true })
}

export function within(reference: Reference, length: Duration): Meaning {
  return time({ kind: 'range', from: length.amounts.some(({ unit }) => isClockUnit(unit)) ? countedMoment(reference) : countedDay(reference.day), length, counted: true })
}
