import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { clauseAround, fireRules } from './find-by-rules.ts'

/** Cue phrases of denial, with the words that they deny. */
export function findNegations(document: AnnotatedDocument): readonly FoundClaim<'NEGATION'>[] {
  return fireRules(document, 'NEGATION').map(({ rule, sentence, matched, covered }) => {
    const clause = clauseAround(sentence, matched)
    return { kind: 'NEGATION' as const, ...covered, fields: { ...rule.gives, scope: document.text.slice(clause.start, clause.end).trim() }, rule: rule.id, inferred: ['scope'] }
  })
}
