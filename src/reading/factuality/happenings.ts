import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { tokenize, type Token } from '../tokens.ts'
import type { Clause, Predicate, Word } from './clause.ts'
import { isEventNoun } from './event-nouns.ts'
import { factualityOfVerb, type Factuality, type ToldAs } from './factuality.ts'
import { grammarOf, type Grammar } from './grammar.ts'
import { factualityOfNoun } from './noun-factuality.ts'
import { readClauses } from './read-clauses.ts'
import { particlesOf, verbFormOf } from './verb-forms.ts'

/** Something that a sentence tells to happen, and how surely. */
export interface Happening extends Span, Factuality {
  /** The verb in the infinitive with what parted from it, or the noun as it stands. */
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'state'
  /** A word that parted from the verb. */
  readonly particle?: Span
  /** The word that gives the mood. */
  readonly cue?: Span
  /** Which clause of the sentence it stands in. */
  readonly clause: number
}

/** What a stretch of text tells to happen, in the order of the words. */
export function findHappenings(text: string, { start, end }: Span, lang: Language): readonly Happening[] {
  return happeningsOf(tokenize(text, start, end), lang)
}

/** What the words of a sentence tell to happen; offsets as the tokens have them. */
export function happeningsOf(tokens: readonly Token[], lang: Language): readonly Happening[] {
  const grammar = grammarOf(lang)
  const words = tokens.map((token, at): Word => ({ token, form: canBeVerb(token, grammar, at) ? verbFormOf(token.lower, lang) : undefined }))
  const { predicates, clauses, clauseOf } = readClauses(words, grammar, lang === 'nl' ? particlesOf() : new Map())
  const sentence: ReadWords = { words, clauses, clauseOf, grammar }
  const verbs = predicates.map((predicate) => toHappening(sentence, predicate))
  return [...verbs, ...nounsOf(sentence, predicates, lang), ...statesOf(sentence)].toSorted((one, other) => one.start - other.start)
}

interface ReadWords {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly clauseOf: readonly Clause[]
  readonly grammar: Grammar
}

function canBeVerb({ kind, text, lower }: Token, { prepositions, determiners, pronouns, coordinators }: Grammar, at: number): boolean {
  if (kind !== 'word' || prepositions.has(lower) || determiners.has(lower) || pronouns.has(lower) || coordinators.has(lower)) return false
  return text === lower || at < 2
}

function toHappening(sentence: ReadWords, predicate: Predicate): Happening {
  const { words, grammar } = sentence
  const { at, particle = at, kind, lemma, clause } = predicate
  // `over te nemen` stands together.
  const { start } = spanAt(words, Math.min(at, particle))
  return { ...told(sentence, factualityOfVerb(predicate, grammar, words), clause), start, end: spanAt(words, at).end, lemma, kind: kind === 'noun' ? 'noun' : 'verb', ...(particle > at && { particle: spanAt(words, particle) }) }
}

function told({ words }: ReadWords, { mood, polarity, cue }: ToldAs, clause: Clause | undefined): Factuality & Pick<Happening, 'cue' | 'clause'> {
  return { mood, polarity, clause: clause?.index ?? -1, ...(cue !== undefined && { cue: spanAt(words, cue) }) }
}

function nounsOf(sentence: ReadWords, predicates: readonly Predicate[], lang: Language): readonly Happening[] {
  const { words, clauseOf, grammar } = sentence
  const verbs = new Set(predicates.map(({ at }) => at))
  return words.flatMap(({ token }, at) => {
    if (verbs.has(at) || token.kind !== 'word' || !isEventNoun(token.lower, lang)) return []
    const clause = clauseOf[at]
    return [{ ...told(sentence, factualityOfNoun(at, clause, grammar, words), clause), ...spanAt(words, at), lemma: token.lower, kind: 'noun' } as const]
  })
}

function statesOf(sentence: ReadWords): readonly Happening[] {
  const { words, clauses, grammar } = sentence
  return clauses.flatMap((clause) => clause.auxiliaries.filter(({ used, kind }) => !used && kind !== 'modal').map(({ at, kind }) => {
    const predicate: Predicate = { at, lemma: kind, kind: 'finite', clause, governor: clause.governor, auxiliaries: clause.auxiliaries.filter((each) => each.at !== at) }
    const stated = kind === 'be' ? (statedBy(words, at, grammar) ?? at) : at
    return { ...told(sentence, factualityOfVerb(predicate, grammar, words), clause), ...spanAt(words, stated), lemma: words[stated]?.token.lower ?? '', kind: 'state' } as const
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
