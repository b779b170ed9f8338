import type { Day, LevelScope, LevelWithTrigger, LogbookEntry, ScaleMap } from '../../core/index.ts'
import { standingTriggers } from '../logbook/standing-trigger.ts'

/**
 * The highest step that can be spoken of: the trigger step of the scale only while a trigger stands that a person put on record, for this scope or a
 * wider one, until its last day. The proposal stays what it was, and a trigger for a part lifts that part alone.
 */
export function levelWithTrigger(proposed: number | undefined, entries: readonly LogbookEntry[], scope: LevelScope, day: Day, map: Pick<ScaleMap, 'trigger'> | undefined): LevelWithTrigger {
  const standing = standingTriggers(entries, scope, day)
  return { proposed, highestPossible: standing.length === 0 ? proposed : map?.trigger, standing }
}
