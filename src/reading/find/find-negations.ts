import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findNegations(document: AnnotatedDocument): readonly FoundClaim<'NEGATION'>[] {
  return findByRules(document, rules[document.lang].NEGATION)
}
