import type { Rule } from '../../rule.ts'

export const nlFigureRules: readonly Rule<'FIGURE'>[] = []
