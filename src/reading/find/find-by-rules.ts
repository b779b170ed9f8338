import type { ClaimKind } from '../../core/index.ts'
import { contains, overlaps, trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { FieldsOf, Rule } from '../rule.ts'
import { compileRule } from './compile-rule.ts'
import { allMatches } from '../words.ts'
import { ofKind } from './outlook.ts'

/** Where a rule fired: the words that matched, and what the claim covers. */
export interface Firing<K extends ClaimKind> {
  readonly rule: Rule<K>
  readonly sentence: ReadSentence
  readonly matched: Span
  readonly covered: Span
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Every place in the relevant sentences where a rule of the kind fires; where two fire on the same words, the earlier rule counts. */
export function fireRules<K extends ClaimKind>(document: AnnotatedDocument, kind: K, isWanted: (rule: Rule<K>) => boolean = () => true): readonly Firing<K>[] {
  return document.sentences.filter(({ relevant }) => relevant).flatMap((sentence) => {
    const firings: Firing<K>[] = []
    for (const rule of ofKind(sentence.mayFire, kind).filter(isWanted)) {
      for (const match of allMatches(compileRule(rule), sentence.text)) {
        const matched = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
        if (match[0] === '' || firings.some((other) => overlaps(other.matched, matched))) continue
        const covered = coveredSpan(document, sentence, rule, matched, match.groups ?? {})
        if (covered.end > covered.start) firings.push({ rule, sentence, matched, covered, groups: match.groups ?? {} })
      }
    }
    return firings
  })
}

function coveredSpan<K extends ClaimKind>(document: AnnotatedDocument, sentence: ReadSentence, rule: Rule<K>, matched: Span, groups: Firing<K>['groups']): Span {
  if (groups.span !== undefined) {
    const at = document.text.indexOf(groups.span, matched.start)
    return trimSpan(document.text, { start: at, end: at + groups.span.length })
  }
  const whole = rule.covers === 'sentence' ? sentence : rule.covers === 'clause' ? clauseAround(sentence, matched) : matched
  return trimSpan(document.text, rule.covers === 'match' ? whole : withoutAttribution(whole, sentence, matched))
}

/** From the start of the clause in which the words begin to the end of the one in which they end. */
export function clauseAround(sentence: ReadSentence, matched: Span): Span {
  const touched = sentence.clauses.filter((clause) => overlaps(clause, matched))
  return { start: Math.min(matched.start, ...touched.map(({ start }) => start)), end: Math.max(matched.end, ...touched.map(({ end }) => end)) }
}

/** Leaves out who says it where that stands before or behind the claim; `kept` is never cut. */
export function withoutAttribution(span: Span, { attributions }: ReadSentence, kept: Span): Span {
  let { start, end } = span
  for (const said of attributions) {
    if (!overlaps(said, span) || contains(kept, said)) continue
    if (said.end <= kept.start && said.start - start < 4) start = said.end
    else if (said.start >= kept.end && end - said.end < 12) end = said.start
  }
  return { start, end }
}

/** Fields of a claim, and which of them were concluded from context. */
export interface Completed<K extends ClaimKind> {
  readonly fields: FieldsOf<K>
  readonly inferred: readonly string[]
}
