import type { Language } from '../../../core/index.ts'
import { tokenize } from '../../tokens.ts'
import { civilDay, dayNumber, type DayNumber } from '../civil.ts'
import { findTimes } from '../find-times.ts'
import { candidatesOf, type Bounds } from '../resolve.ts'
import type { CalendarTime, PointTime, TimeSpan } from '../time-value.ts'

/** Wednesday 12 June 2019, half past nine in the morning. */
const reference = { day: dayNumber(2019, 6, 12), second: 9.5 * 3600 }

/** Times of a text in one line each, for tests: `words = meaning`, read on Wednesday 12 June 2019. */
export function writtenTimes(text: string, lang: Language): readonly string[] {
  return findTimes(tokenize(text), lang, reference).map((span) => `${text.slice(span.start, span.end)} = ${meaningOf(span)}`)
}

function meaningOf({ value, modifier }: TimeSpan): string {
  const before = modifier === undefined ? '' : `${modifier} `
  if (value.kind === 'duration') return before + value.amounts.map(({ count, unit, vague }) => `${vague ? 'some ' : ''}${count} ${unit}`).join(' ')
  if (value.kind === 'repeat') return 'again'
  if (value.kind !== 'range') return before + pointText(value)
  const length = value.length === undefined ? '' : ` for ${value.length.amounts.map(({ count, unit }) => `${count} ${unit}`).join(' ')}`
  return `${before}from ${value.from === undefined ? '?' : pointText(value.from)} to ${value.to === undefined ? '?' : pointText(value.to)}${length}`
}

function pointText(time: PointTime): string {
  if (time.kind === 'clock') return `${time.hour}:${String(time.minute ?? 0).padStart(2, '0')}${time.twelve ? '?' : ''}`
  if (time.kind === 'part') return time.part
  return time.kind === 'calendar' ? dateText(time) : `${dateText(time.date)} ${pointText(time.time)}`
}

/** Of two days the one that is over, as in a report. */
function dateText(time: CalendarTime): string {
  const [found] = candidatesOf(time, reference.day)
  return `${time.section === undefined ? '' : `${time.section} of `}${found === undefined ? '?' : boundsText(found)}`
}

function boundsText({ from, to }: Bounds): string {
  return to === from + 1 ? isoDay(from) : `${isoDay(from)}..${isoDay(to - 1)}`
}

function isoDay(day: DayNumber): string {
  const { year, month, day: date } = civilDay(day)
  return [String(year), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
}
