import type { Rule } from '../../rule.ts'

export const enTrendRules: readonly Rule<'TREND'>[] = []
