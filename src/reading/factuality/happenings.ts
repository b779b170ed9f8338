import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { tokenize, type Token } from '../tokens.ts'
import type { Clause, Predicate, Word } from './clause.ts'
import { isEventNoun } from './event-nouns.ts'
import { factualityOfNoun, factualityOfVerb, type Factuality } from './factuality.ts'
import { grammarOf, type Grammar } from './grammar.ts'
import { readClauses } from './read-clauses.ts'
import { particlesOf, verbFormOf } from './verb-forms.ts'

/** Something that a sentence tells to happen, and how surely. */
export interface Happening extends Span, Factuality {
  /** The verb in the infinitive with what parted from it, or the noun as it stands. */
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'state'
  /** A word that parted from the verb. */
  readonly particle?: Span
}

/** What a sentence tells to happen, in the order of the words. */
export function findHappenings(text: string, span: Span, lang: Language): readonly Happening[] {
  const grammar = grammarOf(lang)
  const words = tokenize(text, span.start, span.end).map((token): Word => ({ token, form: canBeVerb(token, grammar, span) ? verbFormOf(token.lower, lang) : undefined }))
  const { predicates, clauses } = readClauses(words, grammar, lang === 'nl' ? particlesOf() : new Map())
  const verbs = predicates.map((predicate) => toHappening(predicate, words, grammar))
  return [...verbs, ...nounsOf(words, predicates, clauses, grammar, lang), ...statesOf(words, clauses, grammar)].toSorted((one, other) => one.start - other.start)
}

function canBeVerb({ kind, text, lower, start }: Token, { prepositions, determiners, pronouns, coordinators }: Grammar, sentence: Span): boolean {
  if (kind !== 'word' || prepositions.has(lower) || determiners.has(lower) || pronouns.has(lower) || coordinators.has(lower)) return false
  return text === lower || start <= sentence.start + 1
}

function toHappening(predicate: Predicate, words: readonly Word[], grammar: Grammar): Happening {
  const particle = predicate.particle === undefined || predicate.particle < predicate.at ? {} : { particle: spanAt(words, predicate.particle) }
  // `over te nemen` stands together.
  const { start } = spanAt(words, Math.min(predicate.at, predicate.particle ?? predicate.at))
  return { ...spanAt(words, predicate.at), start, lemma: predicate.lemma, kind: predicate.kind === 'noun' ? 'noun' : 'verb', ...particle, ...factualityOfVerb(predicate, grammar, words) }
}

function nounsOf(words: readonly Word[], predicates: readonly Predicate[], clauses: readonly Clause[], grammar: Grammar, lang: Language): readonly Happening[] {
  const verbs = new Set(predicates.map(({ at }) => at))
  return words.flatMap(({ token }, at) => {
    if (verbs.has(at) || token.kind !== 'word' || !isEventNoun(token.lower, lang)) return []
    return [{ ...spanAt(words, at), lemma: token.lower, kind: 'noun', ...factualityOfNoun(at, clauseAt(at, clauses), grammar, words) } as const]
  })
}

/** The clause that was opened last before a word. */
function clauseAt(at: number, clauses: readonly Clause[]): Clause | undefined {
  return clauses.findLast(({ start }) => start <= at)
}

function statesOf(words: readonly Word[], clauses: readonly Clause[], grammar: Grammar): readonly Happening[] {
  return clauses.flatMap((clause) => clause.auxiliaries.filter(({ used, kind }) => !used && kind !== 'modal').map(({ at, kind }) => {
    const predicate: Predicate = { at, lemma: kind, kind: 'finite', clause, governor: clause.governor, auxiliaries: clause.auxiliaries.filter((each) => each.at !== at) }
    const stated = kind === 'be' ? (statedBy(words, at, grammar) ?? at) : at
    return { ...spanAt(words, stated), lemma: words[stated]?.token.lower ?? '', kind: 'state', ...factualityOfVerb(predicate, grammar, words) } as const
  }))
}

/** The adjective of `is verkrijgbaar` and `aanwezig waren`: what is stated, where `is` only joins. */
function statedBy(words: readonly Word[], at: number, grammar: Grammar): number | undefined {
  const isBoundary = (place: number) => words[place]?.token.kind !== 'word' || grammar.prepositions.has(words[place]?.token.lower ?? '') || grammar.coordinators.has(words[place]?.token.lower ?? '')
  if (isBoundary(at + 1) && grammar.statives.test(words[at - 1]?.token.lower ?? '')) return at - 1
  for (let next = at + 1; next <= at + 6 && words[next]?.token.kind === 'word'; next++) {
    if (grammar.statives.test(words[next]?.token.lower ?? '') && (isBoundary(next + 1) || words[next + 1] === undefined)) return next
  }
  return undefined
}

function spanAt(words: readonly Word[], at: number): Span {
  const token = words[at]?.token
  return { start: token?.start ?? 0, end: token?.end ?? 0 }
}
