import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findTrends(document: AnnotatedDocument): readonly FoundClaim<'TREND'>[] {
  return findByRules(document, rules[document.lang].TREND)
}
