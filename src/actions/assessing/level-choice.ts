import { done, parseScope, refused, type Day, type DraftHand, type LevelDraft, type Outcome } from '../../core/index.ts'
import type { LevelChoice } from '../logbook/set-level.ts'

/** Who decides and who reads it a second time, on which day. */
export interface Deciding {
  readonly author: DraftHand
  readonly second: DraftHand | undefined
  readonly known: Day
}

/** A draft as a level that can be set; refused as long as something is missing that every decision has, its reasons also where the level stays. */
export function levelChoice(draft: string, { scope, step, reasons, review, until, trigger, evidence }: LevelDraft, { author, second, known }: Deciding): Outcome<LevelChoice> {
  const parsed = parseScope(scope)
  if (!parsed.ok) return parsed
  if (step === undefined || review === undefined || reasons.length === 0) {
    const missing = [...(step === undefined ? ['step' as const] : []), ...(reasons.length === 0 ? ['reasons' as const] : []), ...(review === undefined ? ['review' as const] : [])]
    return refused({ kind: 'level-draft-incomplete', draft, missing })
  }
  return done({ scope: parsed.value, step, reasons, review, until, trigger, evidence, author: author.name, second: second?.name, known })
}
