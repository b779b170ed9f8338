import type { Rule } from '../../rule.ts'

export const enJudgementRules: readonly Rule<'JUDGEMENT'>[] = []
