import { judgedSets } from '../../assessment/judgements/judged-sets.ts'
import type { Yardstick } from '../../assessment/judgements/pool-set.ts'
import { warningCases } from '../../assessment/warnings/warning-cases.ts'
import type { Country, EvidenceBase, LogbookEntry } from '../../core/index.ts'
import { holdingIn } from '../../evidence/levels/holding-in.ts'
import { ownPartEntries } from '../picture/own-part-levels.ts'

/** Entries of the logbook that the picture of a country speaks from: the levels that hold for it and its parts, open warnings, and judgements that were opened. */
export function shownEntries(base: EvidenceBase, country: Country, yardstick: Yardstick): readonly LogbookEntry[] {
  const { asOf } = base.view
  const level = holdingIn(base, { country, parts: [] })?.level.own?.entry
  const parts = ownPartEntries(base, country).map(({ id }) => id)
  const warnings = warningCases(base.logbook, asOf).filter(({ warning, status }) => warning.country === country && status === 'open').map(({ warning }) => warning.id)
  const sets = judgedSets(base.logbook, asOf, yardstick).filter(({ set, propositions }) => set.country === country && propositions.length > 0).map(({ set }) => set.id)
  return base.logbook.filter(({ id, about, body }) => id === level || parts.includes(id) || warnings.includes(id) || sets.includes(id) || (body.kind === 'judgement' && about !== undefined && sets.includes(about)))
}
