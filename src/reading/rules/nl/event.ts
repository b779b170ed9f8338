import type { Rule } from '../../rule.ts'

export const nlEventRules: readonly Rule<'EVENT'>[] = []
