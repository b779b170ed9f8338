import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findWarnings(document: AnnotatedDocument): readonly FoundClaim<'WARNING'>[] {
  return findByRules(document, rules[document.lang].WARNING)
}
