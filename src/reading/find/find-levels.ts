import type { LevelFields } from '../../core/index.ts'
import { trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { readStep, type StepReading } from '../mentions/steps.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/rules.ts'
import { compileRule } from './compile-rule.ts'
import { withoutAttribution } from './find-by-rules.ts'
import { levelClauses, looseNounOf, nounOf } from './level-clauses.ts'
import { levelFields } from './level-fields.ts'
import { levelGeo, type LevelGeo } from './level-geo.ts'
import { labelsOf } from './scales.ts'

/** Words that speak of a level, with the signs among them. */
export interface LevelWords extends Span {
  readonly sentence: ReadSentence
  readonly text: string
  readonly step: StepReading
  readonly signs: readonly Rule<'LEVEL'>[]
  readonly geo: LevelGeo
}

/** Levels that are stated, changed, kept, denied, predicted or defined. */
export function findLevels(document: AnnotatedDocument): readonly FoundClaim<'LEVEL'>[] {
  const found: FoundClaim<'LEVEL'>[] = []
  let before: LevelGeo | undefined
  let lastAt = -9
  for (const sentence of document.sentences) {
    if (!sentence.relevant || sentence.text.endsWith('?')) continue
    for (const words of wordsOnLevels(document, sentence, before, sentence.index - lastAt <= 2)) {
      const previous = found.at(-1)?.fields
      const { fields, inferred } = levelFields(document, words, previous)
      if (isEmpty(fields)) continue
      if (fields.status !== 'definition') before = words.geo
      lastAt = sentence.index
      found.push({ kind: 'LEVEL', start: words.start, end: words.end, fields, inferred, rule: ruleOf(words) })
    }
  }
  return found
}

function wordsOnLevels(document: AnnotatedDocument, sentence: ReadSentence, before: LevelGeo | undefined, goesOn: boolean): readonly LevelWords[] {
  const data = languages[document.lang]
  const speaksOfLevel = nounOf(data).test(sentence.text)
  const groups: { start: number; end: number }[] = []
  let isOpen = false
  for (const clause of levelClauses(sentence)) {
    const text = document.text.slice(clause.start, clause.end)
    const geo = levelGeo(document, sentence, clause, before, false)
    const step = readStep(text, labelsOf(geo.country), document.lang)
    const hasNoun = nounOf(data).test(text)
    const hasSign = signsIn(text, document).length > 0
    const says = isStep(step) && (hasNoun || ((speaksOfLevel || goesOn || step.fromLabel !== undefined) && looseNounOf(data).test(text) && (hasSign || step.max !== undefined)))
    const changes = hasNoun && signsIn(text, document).some(({ gives }) => gives.change !== undefined)
    const last = groups.at(-1)
    if (isOpen && last !== undefined && !hasSign && !hasNoun && (isStep(step) || step.rank !== undefined)) last.end = clause.end
    else if (says || changes || (hasNoun && (step.rank !== undefined || step.max !== undefined))) groups.push({ start: clause.start, end: clause.end })
    else isOpen = false
    if (groups.at(-1)?.end === clause.end) isOpen = true
  }
  return groups.map((group) => toWords(document, sentence, group, before))
}

function toWords(document: AnnotatedDocument, sentence: ReadSentence, group: Span, before: LevelGeo | undefined): LevelWords {
  const span = trimSpan(document.text, withoutAttribution(group, sentence, group))
  const text = document.text.slice(span.start, span.end)
  const signs = signsIn(text, document)
  const geo = levelGeo(document, sentence, span, before, signs[0]?.gives.status === 'definition')
  return { ...span, sentence, text, signs, geo, step: readStep(text, labelsOf(geo.country), document.lang) }
}

function signsIn(text: string, { lang }: AnnotatedDocument): readonly Rule<'LEVEL'>[] {
  return rules[lang].LEVEL.filter((rule) => text.search(compileRule(rule as unknown as Rule)) >= 0)
}

function isStep({ ordinal, label }: StepReading): boolean {
  return ordinal !== undefined || label !== undefined
}

function isEmpty({ ordinal, label, change, max, rank }: LevelFields): boolean {
  return ordinal === undefined && label === undefined && change === undefined && max === undefined && rank === undefined
}

function ruleOf({ signs }: LevelWords): string {
  return (signs.find(({ gives }) => gives.status !== undefined) ?? signs[0])?.id ?? 'level-step'
}
