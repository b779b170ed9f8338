import { contains, type Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { LanguageData } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import { comesFrom, isElliptic, readStep, type StepReading } from '../mentions/steps.ts'
import type { Rule } from '../rule.ts'
import { once, remembered } from '../words.ts'
import { compileRule } from './compile-rule.ts'
import { levelGeo, type LevelGeo } from './level-geo.ts'
import { levelText, type LevelText } from './level-words.ts'
import { ofKind } from './outlook.ts'
import { labelsOf } from './scales.ts'

const sameAsOf = remembered((data: LanguageData) => new RegExp(`^(?:${data.level.sameAs})(?!\\p{L})`, 'iu'))
const pronoun = /(?<!\p{L})(?:het|dat|dit|it|that|this)(?!\p{L})/iu

/** `, but stays at 4` behind a clause about the level. */
const goesOnWithoutSubject = /^(?:(?:maar|en|but|and) )(?:blijft|is nu|staat nu|(?:now )?(?:remains|stays)|is now) /iu

/** A name that cannot be anything but that of a step: quoted, or in capitals behind `at` or `to`. */
const isCalled = /[‘“"]\p{L}{3,15}( \p{L}{3,15})?[’”"]|(?<!\p{L})(?:SUBSTANTIAL|SEVERE|CRITICAL|MODERATE|LOW)(?!\p{L})/u

/** `Since the rise of the level`: says when, not what. */
const merelyTime = /(?:sinds|na|vóór|voor|since|after|before) (?:de|the|its) (?:verhoging|verlaging|opschaling|afschaling|raising|lowering|rise|increase)|under (?:constant )?review/iu

/** A clause with what it says of a level, each read when it is first asked for: most clauses say nothing of one. */
interface LevelClause extends LevelText {
  readonly hasNoun: boolean
  readonly signs: () => readonly Rule<'LEVEL'>[]
  readonly step: () => StepReading
  readonly hasVerb: () => boolean
}

/** Words that say one thing of a level, and where `as for the past two years`, which only says how long, begins in them. */
export interface LevelStretch extends Span {
  readonly sinceWhen?: number
}

/** Stretches of a sentence that each say one thing of a level; `goesOn`: a level was spoken of just before. */
export function levelStretches(document: AnnotatedDocument, sentence: ReadSentence, before: LevelGeo | undefined, goesOn: boolean): readonly LevelStretch[] {
  const clauses = joinedClauses(sentence).map((clause) => describe(document, sentence, clause, before))
  const speaksOfLevel = goesOn || clauses.some(({ hasNoun }) => hasNoun)
  const stretches: { start: number; end: number; hasVerb: boolean; sinceWhen?: number }[] = []
  let isOpen = false
  for (const clause of clauses) {
    const last = stretches.at(-1)
    const explains = last !== undefined && isOpen && /:\s*$/.test(document.text.slice(last.end, clause.start)) && names(clause)
    if (last !== undefined && isOpen && saysSinceWhen(document, sentence, clause)) {
      last.end = clause.end
      last.sinceWhen ??= clause.start
    } else if (last !== undefined && isOpen && (!last.hasVerb || isApposition(clause) || explains)) {
      last.end = clause.end
      last.hasVerb ||= clause.hasVerb()
    } else {
      isOpen = saysLevel(clause, speaksOfLevel, goesOn)
      if (isOpen) stretches.push({ start: clause.start, end: clause.end, hasVerb: clause.hasVerb() })
    }
  }
  return stretches
}

/** Rules that fire in a part of a sentence. */
export function signsIn(text: string, { mayFire }: ReadSentence): readonly Rule<'LEVEL'>[] {
  return ofKind(mayFire, 'LEVEL').filter((rule) => text.search(compileRule(rule)) >= 0)
}

/** Clauses as far as levels go: a bracket belongs to the words around it. */
function joinedClauses(sentence: ReadSentence): readonly Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of sentence.clauses) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : sentence.text.slice(last.end - sentence.start, start - sentence.start)
    const isSaid = sentence.attributions.some((said) => said.start <= start && end <= said.end + 2)
    if (last !== undefined && /[()]/.test(between) && !isSaid) last.end = end
    else joined.push({ start, end })
  }
  return joined
}

function describe(document: AnnotatedDocument, sentence: ReadSentence, clause: Span, before: LevelGeo | undefined): LevelClause {
  const words = levelText(document, sentence, clause)
  const signs = once(() => signsIn(words.text, sentence))
  const step = once(() => readStep(words, labelsOf(levelGeo(document, sentence, words, before, false).country)))
  return { ...words, signs, step, hasNoun: words.find('noun') !== null, hasVerb: once(() => signs().length > 0 || words.find('present') !== null) }
}

function saysLevel(clause: LevelClause, speaksOfLevel: boolean, goesOn: boolean): boolean {
  const { text, find, hasNoun, signs } = clause
  const loosely = speaksOfLevel || find('looseNoun') !== null
  if (!hasNoun && !loosely) return false
  const step = clause.step()
  const isMove = comesFrom(step)
  const isStep = names(clause) || isMove
  const isScale = step.rank !== undefined || step.max !== undefined
  if (!isStep && merelyTime.test(text)) return false
  if (hasNoun && (isStep || isScale || signs().some(({ gives }) => gives.change !== undefined || gives.first_time === true))) return true
  if (isMove && loosely) return true
  if (isCalled.test(text) && step.label !== undefined && signs().length > 0 && loosely) return true
  if (isElliptic(text)) return speaksOfLevel
  if (isStep && speaksOfLevel && goesOnWithoutSubject.test(text)) return true
  if (!isStep) return goesOn && step.rank !== undefined && pronoun.test(text)
  return speaksOfLevel && signs().length > 0 && (find('looseNoun') !== null || pronoun.test(text) || step.max !== undefined)
}

/** Words that only name the step once more: `, the second-highest level`. */
function isApposition(clause: LevelClause): boolean {
  if (clause.hasVerb() || isElliptic(clause.text)) return false
  const { rank, max } = clause.step()
  return names(clause) || rank !== undefined || max !== undefined
}

/** `, as it has been for the past two years`: a time, and no other level. */
function saysSinceWhen({ lang }: AnnotatedDocument, { stretches, dates }: ReadSentence, clause: LevelClause): boolean {
  const hasTime = stretches().some((each) => contains(clause, each)) || dates().some((date) => date.role === 'since' && contains(clause, date))
  return hasTime && !clause.hasNoun && !names(clause) && sameAsOf(languages[lang]).test(clause.text)
}

function names(clause: LevelClause): boolean {
  const step = clause.step()
  return step.ordinal !== undefined || step.label !== undefined || step.fromLabel !== undefined
}
