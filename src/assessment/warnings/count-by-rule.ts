import type { EntryOf, EvidenceBase, Period, WarningCount } from '../../core/index.ts'
import { matchingEvents, type MatchingEvent } from './matching-events.ts'
import { watchedBy } from './watched.ts'

/**
 * What the record holds by the rule of a warning, within its window; undefined where the rule names no table, or the table does not speak of the
 * place. No row proposes that nothing came only where the table covers the whole window: otherwise nobody has looked.
 */
export function countByRule(warning: EntryOf<'warning'>, base: Pick<EvidenceBase, 'rows'>, attacks: Period): WarningCount | undefined {
  const { window, rule } = warning.body
  const matching = rule.counted === undefined ? undefined : matchingEvents(watchedBy(warning), base, attacks)
  if (rule.counted === undefined || matching === undefined) return undefined
  const inWindow = matching.events.filter((event) => event.first <= window.last && event.last >= window.first)
  const isWithin = ({ first, last, isSure }: MatchingEvent) => isSure && first >= window.first && last <= window.last
  const counted = inWindow.filter(isWithin).map(({ id, first }) => ({ id, day: first }))
  const unsure = inWindow.filter((event) => !isWithin(event)).map(({ id }) => id)
  const isCovered = window.first >= matching.covered.first && window.last <= matching.covered.last
  return { table: rule.counted, counted, unsure, proposed: counted.length > 0 ? 'occurred' : unsure.length === 0 && isCovered ? 'did-not-occur' : undefined }
}
