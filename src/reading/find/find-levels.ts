import type { Language, LevelFields } from '../../core/index.ts'
import { trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { readStep, type StepReading } from '../mentions/steps.ts'
import type { Rule } from '../rule.ts'
import { remembered, wholeWords } from '../words.ts'
import { withoutAttribution } from './find-by-rules.ts'
import { type LevelStretch, levelStretches, signsIn } from './level-clauses.ts'
import { withoutOtherDenials } from './level-denials.ts'
import { levelFields } from './level-fields.ts'
import { levelGeo, type LevelGeo } from './level-geo.ts'
import { levelText, type LevelText } from './level-words.ts'
import { labelsOf } from './scales.ts'

/** Words that speak of a level, with the signs among them. */
export interface LevelWords extends LevelText {
  readonly sentence: ReadSentence
  readonly step: StepReading
  readonly signs: readonly Rule<'LEVEL'>[]
  readonly geo: LevelGeo
  /** What was said of a level in this sentence or the two before it. */
  readonly previous: LevelFields | undefined
}

/** Words that only threats of people have. */
const aboutTerror = /terror|aanslag|jihad|extremis|NCTV|OCAD|JTAC|attack/iu

/** How many sentences a level stays what `it` refers to. */
const reach = 2

/** Levels that are stated, changed, kept, denied, predicted or defined. */
export function findLevels(document: AnnotatedDocument): readonly FoundClaim<'LEVEL'>[] {
  const found: FoundClaim<'LEVEL'>[] = []
  let before: LevelGeo | undefined
  let previous: LevelFields | undefined
  let lastAt = -reach - 1
  for (const sentence of document.sentences) {
    const goesOn = sentence.index - lastAt <= reach
    if (!sentence.relevant || (!goesOn && !sentence.maySpeakOfLevel) || sentence.text.endsWith('?') || isOtherDanger(document, sentence)) continue
    for (const stretch of levelStretches(document, sentence, before, goesOn)) {
      const words = toWords(document, sentence, stretch, before, sentence.index - lastAt <= reach ? previous : undefined)
      const { fields, inferred } = levelFields(document, words)
      if (isEmpty(fields)) continue
      if (fields.status !== 'definition') before = words.geo
      if (fields.polarity !== 'negated') previous = fields
      lastAt = sentence.index
      found.push({ kind: 'LEVEL', start: words.start, end: words.end, fields, inferred, rule: ruleOf(words) })
    }
  }
  return found
}

const otherDangerOf = remembered((lang: Language) => new RegExp(wholeWords(languages[lang].level.otherDanger), 'iu'))

/** The level of fire, flood or weather, where the sentence has no word of terrorism. */
function isOtherDanger({ lang }: AnnotatedDocument, { text, mayBeAboutThreat }: ReadSentence): boolean {
  return otherDangerOf(lang).test(text) && !(mayBeAboutThreat && aboutTerror.test(text))
}

function toWords(document: AnnotatedDocument, sentence: ReadSentence, stretch: LevelStretch, before: LevelGeo | undefined, previous: LevelFields | undefined): LevelWords {
  const span = closed(document.text, trimSpan(document.text, withoutAttribution(stretch, sentence, stretch)))
  const words = levelText(document, sentence, { start: span.start, end: stretch.sinceWhen ?? span.end })
  const found = signsIn(words.text, sentence)
  const geo = levelGeo(document, sentence, levelText(document, sentence, span), before, found[0]?.gives.status === 'definition')
  const step = readStep(words, labelsOf(geo.country))
  return { ...words, ...span, sentence, signs: withoutOtherDenials(found, words.text, step), geo, previous, step }
}

/** With the bracket that closes what was opened in it. */
function closed(text: string, { start, end }: Span): Span {
  return text[end] === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')') ? { start, end: end + 1 } : { start, end }
}

function isEmpty({ ordinal, label, change, max, rank }: LevelFields): boolean {
  return ordinal === undefined && label === undefined && change === undefined && max === undefined && rank === undefined
}

function ruleOf({ signs }: LevelWords): string {
  return (signs.find(({ gives }) => gives.status !== undefined) ?? signs[0])?.id ?? 'level-step'
}
