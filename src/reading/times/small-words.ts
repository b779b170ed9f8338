import { role } from './pieces.ts'
import { optional } from './rule.ts'

/** Small words of the expressions of time; all but those of a range may be left out. */
export const comma = optional(role('comma'))
export const the = optional(role('the'))
export const on = optional(role('on'))
export const from = optional(role('from'))
export const to = role('to', 'dash', 'until', 'through')
export const and = role('and', 'to', 'dash', 'through')
