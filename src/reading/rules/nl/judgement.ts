import type { Rule } from '../../rule.ts'

export const nlJudgementRules: readonly Rule<'JUDGEMENT'>[] = []
