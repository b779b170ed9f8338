import type { Rule } from '../../rule.ts'

export const enEventRules: readonly Rule<'EVENT'>[] = []
