import { calendar, duration, point, role, time } from '../pieces.ts'
import type { Role } from '../meaning.ts'
import { optional, rule, type TimeRule } from '../rule.ts'
import type { Modifier } from '../time-value.ts'

const the = optional(role('the'))

/** Before, after, since, until, about, more and less than. */
export function modifierRules(): readonly TimeRule[] {
  return [
    rule('before or after', [role('before', 'after', 'since', 'until', 'upTo'), the, point], (_, role, __, value) => time(value, { modifier: modifierOf(role), inclusive: role === 'upTo' || undefined }), 0.1),
    rule('by then', [role('by'), point], (_, __, value) => time(value, { modifier: 'before' })),
    rule('about', [role('approx'), the, point], (_, __, ___, value) => time(value, { modifier: 'approx' }), 0.1),
    rule('about so long', [role('approx'), duration], (_, __, value) => time(value, { modifier: 'approx' }), 0.1),
    rule('or later', [point, role('orLater')], (_, value) => time(value, { modifier: 'since', inclusive: true }), 0.1),
    rule('or earlier', [point, role('orEarlier')], (_, value) => time(value, { modifier: 'until', inclusive: true }), 0.1),
    rule('more or less than', [role('more', 'less'), duration], (_, role, value) => time(value, { modifier: role === 'more' ? 'more' : 'less' }), 0.1),
    rule('more than so long before', [role('more'), calendar('day')], (_, __, value) => (value.by === undefined ? undefined : time(value, { modifier: value.by.direction < 0 ? 'before' : 'after' })), 0.2),
  ]
}

function modifierOf(role: Role): Modifier {
  return role === 'before' || role === 'after' || role === 'since' ? role : 'until'
}
