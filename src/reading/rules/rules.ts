import type { ClaimKind, Language } from '../../core/index.ts'
import type { Rule } from '../rule.ts'
import { enAttributionRules } from './en/attribution.ts'
import { enEventRules } from './en/event.ts'
import { enFigureRules } from './en/figure.ts'
import { enJudgementRules } from './en/judgement.ts'
import { enLevelRules } from './en/level.ts'
import { enNegationRules } from './en/negation.ts'
import { enTrendRules } from './en/trend.ts'
import { enWarningRules } from './en/warning.ts'
import { nlAttributionRules } from './nl/attribution.ts'
import { nlEventRules } from './nl/event.ts'
import { nlFigureRules } from './nl/figure.ts'
import { nlJudgementRules } from './nl/judgement.ts'
import { nlLevelRules } from './nl/level.ts'
import { nlNegationRules } from './nl/negation.ts'
import { nlTrendRules } from './nl/trend.ts'
import { nlWarningRules } from './nl/warning.ts'

type RulesByKind = { readonly [K in ClaimKind]: readonly Rule<K>[] }

/** Every reading rule, in the order in which rules of one kind are tried. */
export const rules: Readonly<Record<Language, RulesByKind>> = {
  nl: {
    LEVEL: nlLevelRules, FIGURE: nlFigureRules, EVENT: nlEventRules, TREND: nlTrendRules,
    JUDGEMENT: nlJudgementRules, WARNING: nlWarningRules, ATTRIBUTION: nlAttributionRules, NEGATION: nlNegationRules,
  },
  en: {
    LEVEL: enLevelRules, FIGURE: enFigureRules, EVENT: enEventRules, TREND: enTrendRules,
    JUDGEMENT: enJudgementRules, WARNING: enWarningRules, ATTRIBUTION: enAttributionRules, NEGATION: enNegationRules,
  },
}

/** The rule behind a claim; undefined where a step of the reader made it. */
export function findRule(id: string): Rule | undefined {
  return Object.values(rules).flatMap((byKind) => Object.values(byKind).flat() as readonly unknown[] as readonly Rule[]).find((rule) => rule.id === id)
}
