import type { Rule } from '../../rule.ts'

export const nlTrendRules: readonly Rule<'TREND'>[] = []
