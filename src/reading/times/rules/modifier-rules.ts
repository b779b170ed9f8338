import { calendar, duration, role, surePoint, time, year } from '../pieces.ts'
import { countedDay, shiftReference } from '../calendar.ts'
import type { Meaning, Role } from '../meaning.ts'
import { boundsOf } from '../resolve.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { CalendarTime, Modifier, Step } from '../time-value.ts'
import { the } from '../small-words.ts'

/** Before, after, since, until, about, more and less than. */
export function modifierRules(): readonly TimeRule[] {
  return [
    rule('until in', [role('until', 'since'), the, role('in'), calendar()], (_, role, __, ___, value) => time(value, { modifier: modifierOf(role) }), 0.1),
    rule('before or after', [role('before', 'after', 'since', 'until', 'upTo'), optional(role('approx')), the, surePoint], (_, role, __, ___, value) => time(value, { modifier: modifierOf(role), inclusive: role === 'upTo' || undefined }), 0.1),
    rule('before or after a year', [role('before', 'after', 'since', 'until', 'upTo'), year], (_, side, { year }) => time({ kind: 'calendar', grain: 'year', year }, { modifier: modifierOf(side), inclusive: side === 'upTo' || undefined }), 0.05),
    rule('by then', [role('by'), surePoint], (_, __, value) => time(value, { modifier: 'before' })),
    rule('about', [role('approx'), the, surePoint], (_, __, ___, value) => time(value, { modifier: 'approx' }), 0.1),
    rule('about so long', [role('approx'), duration], (_, __, value) => time(value, { modifier: 'approx' }), 0.1),
    rule('or later', [surePoint, role('orLater')], (_, value) => time(value, { modifier: 'since', inclusive: true }), 0.1),
    rule('or earlier', [surePoint, role('orEarlier')], (_, value) => time(value, { modifier: 'until', inclusive: true }), 0.1),
    rule('more or less than', [role('more', 'less'), duration], (_, role, value) => time(value, { modifier: role === 'more' ? 'more' : 'less' }), 0.1),
    rule('less than so long from', [role('less'), calendar('day')], (_, __, value) => (value.by === undefined || value.base !== undefined ? undefined : lessThan(value, value.by)), 0.2),
    rule('more than so long before', [role('more'), calendar('day')], (_, __, value) => (value.by === undefined ? undefined : time(value, { modifier: value.by.direction < 0 ? 'before' : 'after' })), 0.2),
  ]
}

/** "less than three days after tomorrow": from tomorrow on, no longer than that. */
function lessThan(value: CalendarTime, { length, direction }: Step): Meaning | undefined {
  const day = boundsOf(value)?.from
  if (day === undefined) return undefined
  const base = countedDay(shiftReference({ day, second: 0 }, length, direction < 0 ? 1 : -1).day)
  return time({ kind: 'range', from: direction < 0 ? countedDay(day) : base, length })
}

export function modifierOf(role: Role): Modifier {
  return role === 'before' || role === 'after' || role === 'since' ? role : 'until'
}
