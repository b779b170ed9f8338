import { scopeName, widerScopes, type Day, type LevelScope, type ScaleMap, type StandingTrigger } from '../../core/index.ts'

/** What is possible above what the model proposes. */
export interface LevelWithTrigger {
  /** From the model: never the trigger step. */
  readonly proposed: number
  /** The trigger step, where a trigger stands; otherwise the proposal. */
  readonly highestPossible: number
  /** Those for the scope or a wider one, the longest standing last. */
  readonly standing: readonly StandingTrigger[]
}

/**
 * The highest step that can be spoken of: the trigger step of the scale only while a trigger stands that a person put on record for this scope or a wider
 * one. The proposal stays what it was, and a trigger for a part of the country lifts that part alone.
 */
export function levelWithTrigger(proposed: number, triggers: readonly StandingTrigger[], scope: LevelScope, day: Day, map: Pick<ScaleMap, 'trigger'>): LevelWithTrigger {
  const standing = standingTriggers(triggers, scope, day)
  return { proposed, highestPossible: standing.length === 0 ? proposed : map.trigger, standing }
}

/** Triggers for a scope or a wider one that have begun and not run out; the day on which one expires is its last. */
export function standingTriggers(triggers: readonly StandingTrigger[], scope: LevelScope, day: Day): readonly StandingTrigger[] {
  const names = new Set(widerScopes(scope).map(scopeName))
  return triggers.filter((trigger) => names.has(trigger.scope) && trigger.from <= day && day <= trigger.expires).toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0))
}
