import { secondsOf } from '../../../src/reading/times/calendar.ts'
import { addCivilMonths, dayNumber } from '../../../src/reading/times/civil.ts'
import { findTimes } from '../../../src/reading/times/find-times.ts'
import { candidatesOf, type Bounds } from '../../../src/reading/times/resolve.ts'
import type { CalendarTime, ClockTime, DayTime, PartTime, Reference, RepeatTime, TimeSpan, TimeValue } from '../../../src/reading/times/time-value.ts'
import { tokenize } from '../../../src/reading/tokens.ts'
import type { Recognize, Recognized, RecognizerCase } from './recognizers-spec.ts'
import { hoursOfPart, sectionOf } from './recognizers-parts.ts'
import { rangeForm } from './recognizers-time-ranges.ts'
import { calendarTimex, clockText, clockTimex, durationTimex, isoDay, partCodes } from './recognizers-timex.ts'

/** One reading of a time: a point, or a stretch. */
export interface Candidate {
  readonly timex: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
}

export interface Form {
  readonly type: string
  readonly candidates: readonly Candidate[]
}

/** Times in the form of Microsoft's DateTimeModel: every reading with its TIMEX, past before future, morning before afternoon. */
export const recognizeTimes: Recognize = (example) => {
  const reference = referenceOf(example)
  return findTimes(tokenize(example.input), example.lang, reference, example.variant === 'EnglishOthers' || undefined).map((span) => toRecognized(example.input, span, reference))
}

function referenceOf({ context }: RecognizerCase): Reference {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = (/^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+):(\d+))?/.exec(context?.ReferenceDateTime ?? '2016-11-07') ?? []).map(Number)
  return { day: dayNumber(year ?? 2016, month ?? 11, day ?? 7), second: hour * 3600 + minute * 60 + second }
}

function toRecognized(input: string, span: TimeSpan, reference: Reference): Recognized {
  const { type, candidates } = modified(toForm(span.value, reference), span)
  // About a day or an hour is a stretch in the values, though not in the name of the type.
  const inside = span.modifier === 'approx' ? (pointTypes[type] ?? type) : type
  const values = candidates.map((candidate) => ({ ...candidate, type: inside }))
  return { text: input.slice(span.start, span.end), type: `datetimeV2.${type}`, resolution: { values: values.filter((value, at) => at === 0 || JSON.stringify(value) !== JSON.stringify(values[at - 1])) } }
}

function toForm(value: TimeValue, reference: Reference): Form {
  switch (value.kind) {
    case 'calendar': return calendarForm(value, reference)
    case 'clock': return { type: 'time', candidates: clocksOf(value).map((clock) => ({ timex: clockTimex(clock), value: clockText(clock) })) }
    case 'part': return { type: 'timerange', candidates: [partCandidate(value)] }
    case 'dayTime': return dayTimeForm(value, reference)
    case 'range': return rangeForm(value, reference)
    case 'duration': return { type: 'duration', candidates: [{ timex: durationTimex(value), value: String(secondsOf(value)) }] }
    case 'repeat': return { type: 'set', candidates: [{ timex: repeatTimex(value), value: 'not resolved' }] }
  }
}

function calendarForm(time: CalendarTime, reference: Reference): Form {
  const found = time.base === undefined ? candidatesOf(time, reference.day) : candidatesOf(time, reference.day).slice(-1)
  if (time.grain === 'day' && time.sofar !== undefined) return { type: 'datetimerange', candidates: found.map((bounds) => ({ timex: calendarTimex(time, bounds), Mod: time.sofar === 'later' ? 'end' : 'start', start: `${isoDay(bounds.from)} ${time.sofar === 'later' ? '12' : '00'}:00:00`, end: time.sofar === 'later' ? `${isoDay(bounds.to)} 00:00:00` : `${isoDay(bounds.from)} 12:00:00` })) }
  if (time.grain === 'day' && found.length === 0) return { type: 'date', candidates: [{ timex: calendarTimex(time, undefined), value: 'not resolved' }] }
  if (time.grain === 'day' && time.section === undefined && time.sofar === undefined) return { type: 'date', candidates: found.map((bounds) => ({ timex: calendarTimex(time, bounds), value: isoDay(bounds.from) })) }
  if (time.grain === 'season') return { type: 'daterange', candidates: [{ timex: calendarTimex(time, undefined), value: 'not resolved' }] }
  if (time.shortYear) return { type: 'daterange', candidates: found.flatMap((bounds) => [bounds, laterBy(bounds, 1200)].map((each) => ({ timex: calendarTimex(time, bounds), ...writeBounds(each) }))) }
  const mod = time.elsewhere ? { Mod: 'ref_undef' } : time.section === undefined ? {} : { Mod: time.section }
  return { type: 'daterange', candidates: found.map((bounds) => ({ timex: calendarTimex(time, bounds), ...mod, ...writeBounds(sectionOf(time, bounds)) })) }
}

function laterBy({ from, to }: Bounds, months: number): Bounds {
  return { from: addCivilMonths(from, months), to: addCivilMonths(to, months) }
}

export function writeBounds({ from, to }: Bounds): { readonly start: string; readonly end: string } {
  return { start: isoDay(from), end: isoDay(to) }
}

/** Before and after noon where it may be both. */
export function clocksOf(clock: ClockTime): readonly ClockTime[] {
  return clock.twelve ? [clock, { ...clock, hour: (clock.hour + 12) % 24 }] : [clock]
}

function partCandidate(time: PartTime): Candidate {
  const { start, end } = hoursOfPart(time)
  return { timex: partCodes[time.part], ...(time.section === undefined ? {} : { Mod: time.section }), start, end }
}

function dayTimeForm({ date, time, now }: DayTime, reference: Reference): Form {
  const days = candidatesOf(date, reference.day)
  if (days.length === 0 && time.kind === 'clock') return { type: 'datetime', candidates: [{ timex: `${calendarTimex(date, undefined)}${clockTimex(time)}`, value: 'not resolved' }] }
  if (now) return { type: 'datetime', candidates: days.map(({ from }) => ({ timex: 'PRESENT_REF', value: `${isoDay(from)} ${time.kind === 'clock' ? clockText(time) : ''}` })) }
  if (time.kind === 'clock') {
    const candidates = clocksOf(time).flatMap((clock) => days.map((bounds) => ({ timex: `${calendarTimex(date, bounds)}${clockTimex(clock)}`, value: `${isoDay(bounds.from)} ${clockText(clock)}` })))
    return { type: 'datetime', candidates }
  }
  const part = partCandidate(time)
  return { type: 'datetimerange', candidates: days.map((bounds) => ({ ...part, timex: `${calendarTimex(date, bounds)}${part.timex}`, start: `${isoDay(bounds.from)} ${part.start}`, end: `${isoDay(bounds.from)} ${part.end}` })) }
}

function repeatTimex({ every, on }: RepeatTime): string {
  if (on === undefined) return every === undefined ? '' : durationTimex(every)
  switch (on.kind) {
    case 'calendar': return calendarTimex(on, undefined)
    case 'clock': return clockTimex(on)
    case 'part': return partCodes[on.part]
    case 'dayTime': return `${calendarTimex(on.date, undefined)}${on.time.kind === 'clock' ? clockTimex(on.time) : partCodes[on.time.part]}`
    case 'range': return ''
  }
}

const pointTypes: Readonly<Record<string, string>> = { date: 'daterange', time: 'timerange', datetime: 'datetimerange' }

/** "before" and its like make a stretch with one end. */
function modified({ type, candidates }: Form, { modifier, inclusive, value }: TimeSpan): Form {
  if (modifier === undefined) return { type, candidates }
  if (modifier === 'approx' || modifier === 'more' || modifier === 'less') return { type, candidates: candidates.map((each) => ({ ...each, Mod: modifier })) }
  const point = pointTypes[type]
  const counted = value.kind === 'calendar' && value.by !== undefined && !value.anchored
  const source = (value.kind === 'dayTime' && value.split) || value.kind === 'part' || counted ? {} : { sourceEntity: point === undefined ? 'datetimerange' : 'datetimepoint' }
  const name = modifier === 'until' && !inclusive ? 'before' : modifier
  const ends = (each: Candidate) => {
    switch (modifier) {
      case 'before': return { end: each.value ?? (each.Mod === 'end' ? each.end : each.start) ?? '' }
      case 'until': return { end: each.value ?? (inclusive ? each.end : each.start) ?? '' }
      case 'after': return { start: each.value ?? (each.Mod === 'start' ? each.start : each.end) ?? '' }
      case 'since': return { start: each.value ?? each.start ?? '' }
    }
  }
  return { type: point ?? type, candidates: candidates.map((each) => ({ timex: each.timex, Mod: each.Mod === undefined ? name : `${name}-${each.Mod}`, ...ends(each), ...source })) }
}
