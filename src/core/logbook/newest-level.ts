import { parseScope, scopeName, widerScopes, type LevelScope } from '../level/level-scope.ts'
import { entriesOf, type EntryOf, type LogbookEntry } from './logbook-entry.ts'

/** The level that was set last for a scope or a wider one, of the entries that stand; undefined where none was set here. */
export function newestLevel(standing: readonly LogbookEntry[], scope: LevelScope): EntryOf<'level'> | undefined {
  const names = new Set(widerScopes(scope).map(scopeName))
  return entriesOf(standing, 'level').findLast((entry) => names.has(entry.scope))
}

/** A name for what stands for a scope, by which two who decide notice each other. */
export function levelState(standing: readonly LogbookEntry[], scope: string): string {
  const parsed = parseScope(scope)
  return (parsed.ok ? newestLevel(standing, parsed.value)?.id : undefined) ?? 'none'
}
