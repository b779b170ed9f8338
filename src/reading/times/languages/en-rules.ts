import { dayOfMonth, digits, duration, month, ordinal, role, time, unit, whole, year } from '../pieces.ts'
import { isFollowedByNoun, optional, rule, type Site, type TimeRule } from '../rule.ts'
import { fullYear } from '../scan-digits.ts'
import { hourOf } from '../rules/clock-rules.ts'
import { dated } from '../rules/date-rules.ts'
import { anchored } from '../rules/counted-times.ts'
import type { Meaning } from '../meaning.ts'
import { comma, the } from '../small-words.ts'

const dot = optional(role('dot'))
const dash = role('dash', 'slash')
const past = role('past', 'after')
const to = role('to', 'before')

/** What only English puts in this order. */
export function englishRules(): readonly TimeRule[] {
  return [...monthFirstRules(), ...minuteRules(), ...beforeRules()]
}

function monthFirstRules(): readonly TimeRule[] {
  return [
    rule('month day year', [month, dot, comma, the, dayOfMonth, optional(role('comma', 'of', 'in')), year], (_, { month }, __, ___, ____, day, _____, { year }) => dated({ year, month, day }), 0.5),
    rule('month day', [month, dot, optional(role('comma', 'slash')), the, dayOfMonth], (_, { month }, __, ___, ____, day) => dated({ month, day }), 0.2),
    rule('month day short year', [month, dot, dayOfMonth, comma, digits(32, 99, 2)], (site, { month }, __, day, ___, short) => (isLastWord(site) ? dated({ year: fullYear(short), month, day }) : undefined), 0.2),
    rule('month short year', [month, dot, digits(32, 99, 2)], (site, { month }, __, short) => (isLastWord(site) ? time({ kind: 'calendar', grain: 'month', month, year: fullYear(short) }) : undefined)),
    rule('month-day-year', [month, dash, dayOfMonth, optional(role('dash', 'slash', 'comma')), year], (_, { month }, __, day, ___, { year }) => dated({ year, month, day }), 0.3),
    rule('month-year-day', [month, dash, year, dash, dayOfMonth], (_, { month }, __, { year }, ___, day) => dated({ year, month, day })),
    rule('day-year-month', [dayOfMonth, dash, year, dash, month], (_, day, __, { year }, ___, { month }) => dated({ year, month, day })),
    rule('nth day of', [ordinal(1, 31), unit('day'), role('of'), month], (_, day, __, ___, { month }) => dated({ month, day }), 0.3),
  ]
}

/** No count of something: "August 10, 45 people were killed" names no year. */
function isLastWord(site: Site): boolean {
  return site.tokens[site.to]?.kind !== 'word' && !isFollowedByNoun(site)
}

function minuteRules(): readonly TimeRule[] {
  return [
    rule('minutes past', [whole(1, 59), optional(unit('minute')), past, whole(1, 12)], (_, minute, __, ___, hour) => atMinute(hour, minute), 0.3),
    rule('minutes to', [whole(1, 59), unit('minute'), to, whole(1, 12)], (_, minute, __, ___, hour) => atMinute(hour, -minute), 0.3),
    rule('half past', [role('half'), past, whole(1, 12)], (_, __, ___, hour) => atMinute(hour, 30), 0.3),
    rule('quarter past', [optional(role('a')), role('quarterHour'), past, whole(1, 12)], (_, __, ___, ____, hour) => atMinute(hour, 15), 0.3),
    rule('quarter to', [optional(role('a')), role('quarterHour'), to, whole(1, 12)], (_, __, ___, ____, hour) => atMinute(hour, -15), 0.3),
  ]
}

/** At the end of a statement "two days before" is counted from the time named before; what follows would say from what else. */
function beforeRules(): readonly TimeRule[] {
  return [
    rule('so long before', [duration, role('before')], (site, length) => (site.tokens[site.to]?.kind === 'word' ? undefined : anchored(site.reference, length, -1)), 0.1),
    rule('the unit before', [role('the'), unit('day', 'week', 'month', 'year'), role('before')], (site, _, { unit, plural }) => (plural || site.tokens[site.to]?.kind === 'word' ? undefined : anchored(site.reference, { kind: 'duration', amounts: [{ unit, count: 1 }] }, -1)), 0.1),
  ]
}

/** Minutes past the hour, or before it when negative. */
function atMinute(hour: number, minute: number): Meaning {
  const minutes = (((hour * 60 + minute) % 720) + 720) % 720
  return time({ ...hourOf(Math.floor(minutes / 60) || 12), minute: minutes % 60 })
}
