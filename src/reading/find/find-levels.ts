import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findLevels(document: AnnotatedDocument): readonly FoundClaim<'LEVEL'>[] {
  return findByRules(document, rules[document.lang].LEVEL)
}
