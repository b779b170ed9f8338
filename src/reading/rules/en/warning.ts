import type { Rule } from '../../rule.ts'

export const enWarningRules: readonly Rule<'WARNING'>[] = []
