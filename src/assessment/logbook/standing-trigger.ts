import { entriesOf, scopeName, widerScopes, type Day, type EntryOf, type LevelScope, type LogbookEntry } from '../../core/index.ts'

/** The triggers that stand for a scope on a day: its own and those of wider scopes, not yet expired. A trigger for a part says nothing of the whole. */
export function standingTriggers(standing: readonly LogbookEntry[], scope: LevelScope, day: Day): readonly EntryOf<'trigger'>[] {
  const covering = new Set(widerScopes(scope).map(scopeName))
  return entriesOf(standing, 'trigger').filter((trigger) => covering.has(trigger.scope) && trigger.known <= day && day <= trigger.body.until)
}

/** The latest of them; the one named, where one is. */
export function standingTrigger(standing: readonly LogbookEntry[], scope: LevelScope, day: Day, named: string | undefined): EntryOf<'trigger'> | undefined {
  return standingTriggers(standing, scope, day).findLast((trigger) => named === undefined || trigger.id === named)
}
