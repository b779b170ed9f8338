import type { TimeRule } from '../rule.ts'
import { clockRules } from './clock-rules.ts'
import { countRules } from './count-rules.ts'
import { dateRules } from './date-rules.ts'
import { hourRangeRules } from './hour-range-rules.ts'
import { lengthRules } from './length-rules.ts'
import { modifierRules } from './modifier-rules.ts'
import { nthRules } from './nth-rules.ts'
import { numberRules } from './number-rules.ts'
import { rangeRules } from './range-rules.ts'
import { shiftRules } from './shift-rules.ts'

/** The rules that hold in every language. */
export function sharedRules(): readonly TimeRule[] {
  return [...numberRules(), ...dateRules(), ...shiftRules(), ...countRules(), ...clockRules(), ...nthRules(), ...rangeRules(), ...hourRangeRules(), ...lengthRules(), ...modifierRules()]
}
