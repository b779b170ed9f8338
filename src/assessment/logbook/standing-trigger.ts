import { entriesOf, scopeName, widerScopes, type Day, type EntryOf, type LevelScope, type LogbookEntry } from '../../core/index.ts'

/** The trigger that stands for a scope on a day: its own or a wider scope's, not yet expired; the one named, where one is. A trigger for a part says nothing of the whole. */
export function standingTrigger(standing: readonly LogbookEntry[], scope: LevelScope, day: Day, named: string | undefined): EntryOf<'trigger'> | undefined {
  const covering = new Set(widerScopes(scope).map(scopeName))
  return entriesOf(standing, 'trigger').findLast((trigger) => (named === undefined || trigger.id === named) && covering.has(trigger.scope) && trigger.known <= day && day <= trigger.body.until)
}
