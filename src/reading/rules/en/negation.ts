import type { Rule } from '../../rule.ts'

export const enNegationRules: readonly Rule<'NEGATION'>[] = []
