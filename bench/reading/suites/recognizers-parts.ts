import { civilDay, dayNumber } from '../../../src/reading/times/civil.ts'
import type { Bounds } from '../../../src/reading/times/resolve.ts'
import type { CalendarTime, DayPart, PartTime } from '../../../src/reading/times/time-value.ts'
import { two } from './recognizers-timex.ts'

/** Hours that Microsoft gives the parts of a day. */
const hours: Readonly<Record<DayPart, readonly [number, number]>> = {
  earlyMorning: [4, 8], morning: [8, 12], midday: [11, 13], afternoon: [12, 16], evening: [16, 20], night: [20, 24], daytime: [8, 18], breakfast: [8, 12], lunch: [11, 13], dinner: [16, 20],
}

export function hoursOfPart({ part, section }: PartTime): { readonly start: string; readonly end: string } {
  const [from, to] = hours[part]
  const [first, last] = section === 'start' ? [from, from + 2] : section === 'end' ? [from + 2, to] : [from, to]
  return { start: `${two(first)}:00:00`, end: last === 24 ? '23:59:59' : `${two(last)}:00:00` }
}

/** The days that Microsoft takes for the start, the middle and the end of a stretch, and for what is over or still to come of it. */
export function sectionOf(time: CalendarTime, bounds: Bounds): Bounds {
  const part = time.section ?? (time.sofar === 'earlier' ? 'start' : time.sofar === 'later' ? 'end' : undefined)
  if (part === undefined) return bounds
  const { from, to } = bounds
  switch (time.grain) {
    case 'month': return part === 'start' ? { from, to: from + 15 } : part === 'mid' ? { from: from + 9, to: from + 20 } : { from: from + 15, to }
    case 'week': return part === 'start' ? { from, to: from + 3 } : part === 'mid' ? { from: from + 1, to: from + 5 } : { from: from + 3, to }
    case 'year': return yearSection(part, bounds, time.section === undefined || time.counted === true)
    default: return bounds
  }
}

function yearSection(part: 'start' | 'mid' | 'end', { from, to }: Bounds, halves: boolean): Bounds {
  const { year } = civilDay(from)
  const day = (month: number) => dayNumber(year, month, 1)
  if (part === 'mid') return { from: day(5), to: day(9) }
  if (part === 'start') return { from, to: day(halves ? 7 : 5) }
  return { from: day(halves ? 7 : 9), to }
}
