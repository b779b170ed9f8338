import { entriesOf, type Country, type EntryOf, type EvidenceBase, type Statement } from '../../core/index.ts'
import { ownLevels } from '../../evidence/levels/own-levels.ts'
import type { Composer } from './composer.ts'

/** The levels that people set here for parts of a country and that hold on the day of the view, widest first. */
export function ownPartEntries(base: Pick<EvidenceBase, 'rows' | 'logbook' | 'view'>, country: Country): readonly EntryOf<'level'>[] {
  const { asOf } = base.view
  const holding = ownLevels(base, country).filter(({ scope, from, until }) => scope.parts.length > 0 && from <= asOf && (until === undefined || asOf <= until))
  const ids = new Set(holding.map(({ own }) => own?.entry))
  return entriesOf(base.logbook, 'level').filter(({ id }) => ids.has(id)).toSorted((one, other) => (one.scope < other.scope ? -1 : 1))
}

/** A sentence for each of those, with its reasons. */
export function ownPartLevels({ base, country, asOf, state }: Composer): readonly Statement[] {
  return ownPartEntries(base, country).flatMap(({ scope, author, known: decided, evidence, body: { step: ordinal, steps, label, review, until, second, reasons } }) => [
    state({ kind: 'own-level-part', scope, author, second, decided, ordinal, steps, label, review, until, overdue: review < asOf }, evidence),
    ...reasons.map((text) => state({ kind: 'own-reason', author, text }, evidence)),
  ])
}
