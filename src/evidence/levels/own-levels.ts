import { addDays, entriesOf, parseScope, rowsOf, type Country, type Day, type EntryOf, type EvidenceBase } from '../../core/index.ts'
import { lowestFirst } from './scale-steps.ts'
import type { SetLevel } from './set-levels.ts'

/**
 * Levels that people set here for a country and its parts, each until it runs out or the next one is set for the same scope. One whose trigger
 * was withdrawn does not hold.
 */
export function ownLevels(base: Pick<EvidenceBase, 'rows' | 'logbook'>, country: Country): readonly SetLevel[] {
  const triggers = new Set(entriesOf(base.logbook, 'trigger').map(({ id }) => id))
  const set = entriesOf(base.logbook, 'level').filter((entry) => entry.country === country && (entry.body.trigger === undefined || triggers.has(entry.body.trigger)))
  const inOrder = set.toSorted((a, b) => a.known.localeCompare(b.known) || a.recorded.localeCompare(b.recorded))
  return inOrder.flatMap((entry, at) => {
    const next = inOrder.slice(at + 1).find(({ scope }) => scope === entry.scope)
    return next?.known === entry.known ? [] : toSetLevel(base, entry, next?.known)
  })
}

function toSetLevel(base: Pick<EvidenceBase, 'rows'>, entry: EntryOf<'level'>, next: Day | undefined): readonly SetLevel[] {
  const scope = parseScope(entry.scope)
  if (!scope.ok) return []
  const { scaleId, step, steps, label, until, review } = entry.body
  const dayBefore = next === undefined ? undefined : addDays(next, -1)
  const last = [until, dayBefore].filter((day) => day !== undefined).toSorted().at(0)
  return [{
    scope: scope.value, ordinal: step, steps, label, scaleId, scale: lowestFirst(rowsOf(base, 'scale-step').filter((each) => each.scaleId === scaleId)),
    since: entry.known, from: entry.known, until: last, expires: until, own: { entry: entry.id, author: entry.author, review },
  }]
}
