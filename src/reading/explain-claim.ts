import type { Claim, Language } from '../core/index.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/rules.ts'

/** Why the reader made a claim: its rule, and which fields the words state and which were concluded. */
export interface Explanation {
  readonly rule: string
  /** Undefined for a rule that is a step of the reader and no pattern. */
  readonly pattern: string | undefined
  readonly example: string | undefined
  readonly stated: readonly string[]
  readonly inferred: readonly string[]
}

export function explainClaim({ rule, kind, stated, inferred }: Claim): Explanation {
  const found = ruleById(kind, rule)
  return { rule, pattern: found?.pattern, example: found?.example, stated, inferred }
}

function ruleById(kind: Claim['kind'], id: string): Rule | undefined {
  const languages: readonly Language[] = ['nl', 'en']
  return languages.flatMap((lang): readonly Rule[] => rules[lang][kind] as readonly unknown[] as readonly Rule[]).find((rule) => rule.id === id)
}
