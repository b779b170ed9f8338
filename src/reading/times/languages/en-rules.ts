import { dated } from '../rules/date-rules.ts'
import { dayOfMonth, month, role, year } from '../pieces.ts'
import { optional, rule, type TimeRule } from '../rule.ts'

const comma = optional(role('comma'))
const the = optional(role('the'))
const dot = optional(role('dot'))

/** What only English puts in this order. */
export function englishRules(): readonly TimeRule[] {
  return [
    rule('month day year', [month, dot, comma, the, dayOfMonth, comma, optional(role('of')), year], (_, { month }, __, ___, ____, day, _____, ______, { year }) => dated({ year, month, day }), 0.5),
    rule('month day', [month, dot, optional(role('comma', 'slash')), the, dayOfMonth], (_, { month }, __, ___, ____, day) => dated({ month, day }), 0.2),
  ]
}
