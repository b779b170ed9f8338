import type { Claim } from '../core/index.ts'
import { findRule } from './rules/rules.ts'

/** Why the reader made a claim: its rule, and which fields the words state and which were concluded. */
export interface Explanation {
  readonly rule: string
  /** Undefined for a rule that is a step of the reader and no pattern. */
  readonly pattern: string | undefined
  readonly example: string | undefined
  readonly stated: readonly string[]
  readonly inferred: readonly string[]
}

export function explainClaim({ rule, stated, inferred }: Claim): Explanation {
  const found = findRule(rule)
  return { rule, pattern: found?.pattern, example: found?.example, stated, inferred }
}
