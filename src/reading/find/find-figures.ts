import { trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/rules.ts'
import { compileRule } from './compile-rule.ts'
import { dayOfFigure, dayOfFigures, type FigureDay } from './figure-day.ts'
import { figureFields } from './figure-fields.ts'
import { isElliptic, partOf } from './figure-parts.ts'
import { withoutAttribution } from './find-by-rules.ts'

type FigureRule = Rule<'FIGURE'>

/** What a number counted, for one behind it that does not say it itself. */
interface Counted {
  readonly rule: FigureRule
  readonly number: NumberMention
  readonly asof: FigureDay
  readonly sentence: number
}

/** A number with everything that a claim needs. */
export interface Count {
  readonly sentence: ReadSentence
  readonly number: NumberMention
  readonly span: Span
  readonly rule: FigureRule
  /** Whether the number's own words say what is counted. */
  readonly isOwn: boolean
  readonly asof: FigureDay
  readonly before: NumberMention | undefined
}

/** Counts of cohorts and of attacks. */
export function findFigures(document: AnnotatedDocument): readonly FoundClaim<'FIGURE'>[] {
  const ofReport = dayOfFigures(document)
  const counts: Count[] = []
  let head: Counted | undefined
  for (const sentence of document.sentences) {
    if (!sentence.relevant) continue
    let last: Counted | undefined
    for (const [at, number] of sentence.numbers.entries()) {
      const count = toCount(document, sentence, at, number, last ?? (head !== undefined && sentence.index - head.sentence <= 1 ? head : undefined), ofReport)
      if (count === undefined) continue
      counts.push(count)
      last = { rule: count.rule, number, asof: count.asof, sentence: sentence.index }
    }
    const first = counts.find((count) => count.sentence === sentence)
    if (first !== undefined) head = { rule: first.rule, number: first.number, asof: first.asof, sentence: sentence.index }
  }
  return counts.flatMap((count) => figureFields(document, count) ?? [])
}

function toCount(document: AnnotatedDocument, sentence: ReadSentence, at: number, number: NumberMention, counted: Counted | undefined, ofReport: FigureDay): Count | undefined {
  const part = partOf(document, sentence, at)
  const own = ruleFor(document, part)
  const elliptic = isElliptic(document, part, number)
  const isSameSentence = counted?.sentence === sentence.index
  const carries = counted !== undefined && elliptic && (own === undefined || (isSameSentence && isGeneral(own)))
  const rule = carries ? counted.rule : (own ?? (isSameSentence ? undefined : (ruleFor(document, { start: sentence.start, end: number.end }) ?? ruleFor(document, clauseAfter(sentence, part)))))
  if (rule === undefined || (number.share !== undefined && rule.gives.what === 'convicted')) return undefined
  const day = dayOfFigure(sentence, part, number, isSameSentence && counted.asof.stated ? counted.asof : ofReport)
  const isOwn = rule === own
  const from = isOwn ? part.start : Math.min(number.start, ...sentence.dates.filter(({ start, end }) => start >= part.start && end <= number.start).map(({ start }) => start))
  const start = document.text.slice(part.start, number.start).endsWith('(') ? part.start : from
  const span = trimSpan(document.text, withoutAttribution({ start, end: Math.max(part.end, number.end) }, sentence, number))
  return { sentence, number, span, rule, isOwn, asof: day, before: isSameSentence ? counted.number : undefined }
}

/** Cohorts named by a noun alone; in a list the verb that stands before counts for more. */
function isGeneral({ gives }: FigureRule): boolean {
  return gives.what === 'movement_members' || gives.what === 'present' || gives.what === 'departed'
}

function clauseAfter(sentence: ReadSentence, part: Span): Span {
  return sentence.clauses.find(({ start }) => start >= part.end) ?? { start: part.end, end: sentence.end }
}

function ruleFor(document: AnnotatedDocument, { start, end }: Span): FigureRule | undefined {
  const words = document.text.slice(start, end)
  return rules[document.lang].FIGURE.find((rule) => words.search(compileRule(rule as unknown as Rule)) >= 0)
}
