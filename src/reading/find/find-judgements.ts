import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { rules } from '../rules/rules.ts'
import { findByRules } from './find-by-rules.ts'

export function findJudgements(document: AnnotatedDocument): readonly FoundClaim<'JUDGEMENT'>[] {
  return findByRules(document, rules[document.lang].JUDGEMENT)
}
