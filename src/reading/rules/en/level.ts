import type { Rule } from '../../rule.ts'

export const enLevelRules: readonly Rule<'LEVEL'>[] = []
