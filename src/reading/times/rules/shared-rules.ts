import type { TimeRule } from '../rule.ts'
import { clockRules } from './clock-rules.ts'
import { dateRules } from './date-rules.ts'
import { lengthRules } from './length-rules.ts'
import { modifierRules } from './modifier-rules.ts'
import { nthRules } from './nth-rules.ts'
import { numberRules } from './number-rules.ts'
import { rangeRules } from './range-rules.ts'
import { relativeRules } from './relative-rules.ts'

/** The rules that hold in every language. */
export function sharedRules(): readonly TimeRule[] {
  return [...numberRules(), ...dateRules(), ...relativeRules(), ...clockRules(), ...nthRules(), ...rangeRules(), ...lengthRules(), ...modifierRules()]
}
