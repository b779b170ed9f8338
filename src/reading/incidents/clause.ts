import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import { tagUnits, type TaggedUnit } from './tag-units.ts'
import type { UnitSentence } from './units.ts'

/** A sentence that is ready to be asked who did what to whom. */
export interface Clause {
  readonly index: number
  readonly paragraph: number
  readonly units: readonly TaggedUnit[]
  readonly phrases: readonly NounPhrase[]
  readonly phraseFrom: ReadonlyMap<number, NounPhrase>
  readonly phraseTo: ReadonlyMap<number, NounPhrase>
}

export function toClause({ units, paragraph }: UnitSentence, index: number): Clause {
  const tagged = tagUnits(units)
  const phrases = findNounPhrases(tagged)
  return { index, paragraph, units: tagged, phrases, phraseFrom: new Map(phrases.map((phrase) => [phrase.first, phrase])), phraseTo: new Map(phrases.map((phrase) => [phrase.to, phrase])) }
}

/** Words between a subject and its verb that say nothing of who. */
const verbGroup = new Set(['be', 'have', 'modal', 'adv', 'time', 'not', 'quote'])
const timeNouns = new Set(['night', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'year', 'day', 'days', 'hours', 'noon'])

export function isTimePhrase({ head }: NounPhrase): boolean {
  return timeNouns.has(head)
}

/** Place of the last unit before the verb's own group, and whether the group makes it passive. */
export function beforeVerb(clause: Clause, verb: number): { readonly at: number, readonly isPassive: boolean } {
  let at = verb - 1
  let isPassive = false
  for (;;) {
    const unit = clause.units[at]
    const phrase = clause.phraseTo.get(at + 1)
    if (unit !== undefined && verbGroup.has(unit.tag)) {
      isPassive ||= unit.tag === 'be' && unit.lower !== 'having'
      at -= 1
    } else if (phrase !== undefined && isTimePhrase(phrase)) at = phrase.first - 1
    else return { at, isPassive }
  }
}

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
    const link = linkBefore(clause, head.first)
    if (link === undefined) break
    at = link
  }
  return heads
}

/** Place before `, and`, `and` or, within a list, `,`. */
function linkBefore(clause: Clause, first: number): number | undefined {
  const unit = clause.units[first - 1]
  if (unit?.lower === 'and' || unit?.lower === 'or') return clause.units[first - 2]?.lower === ',' ? first - 2 : first - 1
  return undefined
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
    if (clause.units[head.first - 1]?.tag !== 'prep' || clause.units[head.first - 1]?.lower === 'by') return head
    const before = clause.phraseTo.get(behindBracket(clause, skipQuote(clause, head.first - 1)))
    if (before === undefined || isTimePhrase(before)) return clause.units[head.first - 1]?.lower === 'of' ? head : isTimePhrase(head) ? undefined : head
    head = before
  }
  return head
}

function skipQuote(clause: Clause, end: number): number {
  return clause.units[end - 1]?.tag === 'quote' && !clause.phraseTo.has(end) ? end - 1 : end
}

/** The phrase that starts at or just behind here. */
export function phraseAt(clause: Clause, from: number): NounPhrase | undefined {
  let at = from
  while (at < clause.units.length && at < from + 4 && !clause.phraseFrom.has(at) && ['adv', 'time', 'quote', 'det'].includes(clause.units[at]?.tag ?? '')) at += 1
  const phrase = clause.phraseFrom.get(at)
  return phrase !== undefined && isTimePhrase(phrase) ? undefined : phrase
}

/** The coordinated phrases that start here: `X, Y and Z`; one that has a verb of its own behind it is no longer of the list. */
export function phrasesFrom(clause: Clause, from: number): readonly NounPhrase[] {
  const list: NounPhrase[] = []
  let phrase = phraseAt(clause, from)
  while (phrase !== undefined && list.length < 8) {
    if (list.length > 0 && hasOwnVerb(clause, phrase)) break
    phrase = overBracket(clause, phrase)
    if (!isBesideName(clause, phrase, list.at(-1))) list.push(phrase)
    const end = chainEnd(clause, phrase)
    const next = linkAfter(clause, end)
    phrase = next === undefined ? undefined : clause.phraseFrom.get(next)
  }
  return list
}

/** `X, leader of Y`: the same person, told again. */
function isBesideName(clause: Clause, phrase: NounPhrase, before: NounPhrase | undefined): boolean {
  return before?.name !== undefined && phrase.name === undefined && phrase.headClass === 'person' && clause.units[phrase.first - 1]?.lower === ','
}

/** `the AB (Aid Bureau) director X` is one phrase, whose end counts. */
function overBracket(clause: Clause, phrase: NounPhrase): NounPhrase {
  const open = clause.units[phrase.to]?.lower
  if (open !== '(' && open !== '[') return phrase
  const close = clause.units.findIndex(({ lower }, at) => at > phrase.to && at < phrase.to + 14 && (lower === ')' || lower === ']'))
  const rest = close === -1 ? undefined : clause.phraseFrom.get(close + 1)
  return rest !== undefined && rest.first === rest.from && rest.headClass === 'person' ? rest : phrase
}

function linkAfter(clause: Clause, end: number): number | undefined {
  const [here, next] = [clause.units[end]?.lower, clause.units[end + 1]?.lower]
  if (here === 'and' || here === 'or') return end + 1
  return here === ',' ? (next === 'and' || next === 'or' ? end + 2 : end + 1) : undefined
}

function hasOwnVerb(clause: Clause, phrase: NounPhrase): boolean {
  let at = chainEnd(clause, phrase)
  while (clause.units[at]?.tag === 'adv') at += 1
  return ['be', 'have', 'modal', 'past', 'verb'].includes(clause.units[at]?.tag ?? '')
}

/** Place behind a phrase and its `of …`, `(…)`. */
export function chainEnd(clause: Clause, phrase: NounPhrase): number {
  let end = phrase.to
  for (let steps = 0; steps < 4; steps += 1) {
    if (clause.units[end]?.tag === 'quote') end += 1
    const open = clause.units[end]?.lower
    if (open === '(' || open === '[') {
      const close = clause.units.findIndex(({ lower }, at) => at > end && at < end + 14 && (lower === ')' || lower === ']'))
      if (close === -1) return end
      end = close + 1
    }
    const next = clause.units[end]?.lower === 'of' ? clause.phraseFrom.get(end + 1) : undefined
    if (next === undefined) return end
    end = next.to
  }
  return end
}
