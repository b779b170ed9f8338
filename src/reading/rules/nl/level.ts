import type { Rule } from '../../rule.ts'

export const nlLevelRules: readonly Rule<'LEVEL'>[] = []
