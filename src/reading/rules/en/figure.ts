import type { Rule } from '../../rule.ts'

export const enFigureRules: readonly Rule<'FIGURE'>[] = []
