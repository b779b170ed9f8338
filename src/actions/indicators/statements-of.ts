import { statementCounts } from '../../assessment/indicators/statements.ts'
import type { ClaimKind, Country, EvidenceBase, StatementCounts } from '../../core/index.ts'
import { threatStatements } from '../../evidence/statements/threat-statements.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { mostStatements } from '../../store/wanted-claims.ts'

const kinds: readonly ClaimKind[] = ['JUDGEMENT', 'TREND', 'WARNING']

/** What origins say of the threat to a country, from the reasons of its editions and the passages that were read (`statementsForAssessment`). */
export function statementsOf(base: EvidenceBase, vocabulary: Vocabulary, country: Country): StatementCounts {
  return statementCounts(threatStatements(base, vocabulary, country), { country, asOf: base.view.asOf, cutShort: isCutShort(base) })
}

/** The store gives no more of a kind than this: then older ones may be missing. */
function isCutShort({ claims }: EvidenceBase): boolean {
  return kinds.some((kind) => claims.filter(({ claim }) => claim.kind === kind).length >= mostStatements)
}
