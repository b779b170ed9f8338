import type { Rule } from '../../rule.ts'

export const nlWarningRules: readonly Rule<'WARNING'>[] = []
