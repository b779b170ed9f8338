import { entriesOf, parseScope, rowsOf, type EvidenceBase, type LogbookEntry } from '../../core/index.ts'
import { lowestFirst } from '../../evidence/levels/scale-steps.ts'
import type { SetLevel } from '../../evidence/levels/set-levels.ts'

/** Levels that people set here, beside those of the record: where both hold, the later one does, and on one day this one. */
export function levelsInLogbook(entries: readonly LogbookEntry[], base: Pick<EvidenceBase, 'rows'>): readonly SetLevel[] {
  return entriesOf(entries, 'level').flatMap(({ scope: text, known, body: { scaleId, step, steps, label, until } }) => {
    const scope = parseScope(text)
    const scale = lowestFirst(rowsOf(base, 'scale-step').filter((each) => each.scaleId === scaleId))
    return scope.ok ? [{ scope: scope.value, ordinal: step, steps, label, scaleId, scale, since: known, from: known, until, expires: until }] : []
  })
}
