import { beforeVerb, isTimePhrase, type Clause } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isBesideName } from './phrase-chains.ts'

/** Subjects of a verb: the phrases in front of it that agree with it, the nearest last; empty where the words do not show any. */
export function subjectsOf(clause: Clause, verb: number, depth = 0): readonly NounPhrase[] {
  const { at } = beforeVerb(clause, verb)
  const unit = clause.units[at]
  if (unit === undefined || depth > 3) return []
  if (unit.tag === 'rel' || unit.lower === 'to') return headsEndingAt(clause, skipComma(clause, at))
  if (unit.lower === ',') return behindComma(clause, at)
  if (unit.tag === 'conj') {
    const earlier = earlierVerb(clause, at)
    return earlier === undefined ? [] : subjectsOf(clause, earlier, depth + 1)
  }
  return headsEndingAt(clause, at + 1)
}

function skipComma(clause: Clause, at: number): number {
  return clause.units[at - 1]?.lower === ',' ? at - 1 : at
}

function earlierVerb(clause: Clause, before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 25); at -= 1) if (clause.units[at]?.tag === 'past' || clause.units[at]?.tag === 'verb') return at
  return undefined
}

/** `X, mayor of Y, was shot`: X; `after the raid, X was shot` has no comma before the verb. */
function behindComma(clause: Clause, comma: number): readonly NounPhrase[] {
  const inner = chainStart(clause, comma)
  if (inner === undefined) return []
  const before = clause.units[inner.first - 1]
  const outer = before?.lower === ',' ? headsEndingAt(clause, inner.first - 1) : []
  return outer.length > 0 ? outer : [inner]
}

/** The heads of the coordinated phrases that end here. */
function headsEndingAt(clause: Clause, end: number): readonly NounPhrase[] {
  const heads: NounPhrase[] = []
  let at = behindBracket(clause, end)
  while (heads.length < 8) {
    const head = chainStart(clause, at)
    if (head === undefined) break
    heads.unshift(head)
    const link = linkBefore(clause, head.first, heads.length)
    if (link === undefined) break
    at = link
  }
  return heads.filter((head, index) => !isBesideName(clause, head, heads[index - 1]))
}

/** Place before `, and`, `and` or, within a list, `,`. */
function linkBefore(clause: Clause, first: number, found: number): number | undefined {
  const unit = clause.units[first - 1]
  if (unit?.lower === 'and' || unit?.lower === 'or') return clause.units[first - 2]?.lower === ',' || clause.units[first - 2]?.lower === ';' ? first - 2 : first - 1
  return found > 1 && (unit?.lower === ',' || unit?.lower === ';') ? first - 1 : undefined
}

function behindBracket(clause: Clause, end: number): number {
  const last = clause.units[end - 1]?.lower
  if (last !== ')' && last !== ']') return end
  for (let at = end - 2; at >= Math.max(0, end - 14); at -= 1) if (clause.units[at]?.lower === '(' || clause.units[at]?.lower === '[') return at
  return end
}

/** From the phrase that ends here back over prepositions: `members of the army in X` starts at `members`. */
function chainStart(clause: Clause, end: number): NounPhrase | undefined {
  let head = clause.phraseTo.get(behindBracket(clause, skipQuote(clause, end)))
  for (let steps = 0; head !== undefined && steps < 4; steps += 1) {
    const link = clause.units[head.first - 1]
    if ((link?.tag !== 'prep' && link?.tag !== 'ing') || link.lower === 'by') return head
    const before = clause.phraseTo.get(behindBracket(clause, skipQuote(clause, head.first - 1)))
    if (before === undefined || isTimePhrase(before)) return clause.units[head.first - 1]?.lower === 'of' ? head : isTimePhrase(head) ? undefined : head
    head = before
  }
  return head
}

function skipQuote(clause: Clause, end: number): number {
  return clause.units[end - 1]?.tag === 'quote' && !clause.phraseTo.has(end) ? end - 1 : end
}
