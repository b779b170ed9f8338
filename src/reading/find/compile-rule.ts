import type { Rule } from '../rule.ts'
import { fillSlots } from '../slots.ts'
import { remembered, wholeWords } from '../words.ts'

/** The pattern of a rule with its slots filled, matching whole words only. */
export const compileRule = remembered((rule: Pick<Rule, 'pattern' | 'lang'>) => new RegExp(wholeWords(fillSlots(rule.pattern, rule.lang)), 'giu'))
