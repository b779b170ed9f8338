import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findFigures(document: AnnotatedDocument): readonly FoundClaim<'FIGURE'>[] {
  return findByRules(document, rules[document.lang].FIGURE)
}
