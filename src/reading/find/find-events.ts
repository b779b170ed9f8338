import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findEvents(document: AnnotatedDocument): readonly FoundClaim<'EVENT'>[] {
  return findByRules(document, rules[document.lang].EVENT)
}
