import type { Rule } from '../../rule.ts'

export const nlNegationRules: readonly Rule<'NEGATION'>[] = []
