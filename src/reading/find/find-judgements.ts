import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { fireRules } from './find-by-rules.ts'
import { isMeaningOfStep } from './meaning-of-step.ts'

/** Assessed propositions, with their holder and their place on the yardstick. */
export function findJudgements(document: AnnotatedDocument): readonly FoundClaim<'JUDGEMENT'>[] {
  return fireRules(document, 'JUDGEMENT').map(({ rule, sentence, covered }) => {
    const proposition = document.text.slice(covered.start, covered.end)
    const negated = /niet alle|not all/iu.test(proposition) ? { polarity: 'partial-negation' as const } : {}
    const unchanged = /nog (?:steeds|altijd)|blijft|blijven|remains?|still/iu.test(proposition) ? { change: 'unchanged' } : {}
    return {
      kind: 'JUDGEMENT' as const, ...covered, fields: { ...rule.gives, ...negated, ...unchanged, proposition, holder: isMeaningOfStep(document, sentence, covered) ? 'scheme-definition' : sentence.holder }, rule: rule.id,
      inferred: sentence.attributions.length > 0 ? ['direction'] : ['direction', 'holder'],
    }
  })
}
