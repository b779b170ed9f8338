import type { Clause, Predicate, Word } from './clause.ts'
import type { Grammar, Mood } from './grammar.ts'

/** How surely, and whether at all, the words say that something happens. */
export interface Factuality {
  readonly mood: Mood
  readonly polarity: 'positive' | 'nearly-negative' | 'negative'
}

const definite: ReadonlySet<string> = new Set(['de', 'het', 'deze', 'dit', 'die', 'dat', 'the', 'this', 'these', 'that', 'those'])

/** How far before a noun an article or adjective of it may stand. */
const nounReach = 4

/** Factuality of a verb: its auxiliaries speak first, then an adverb of its clause, what governs it, and what opens its clause. */
export function factualityOfVerb(predicate: Predicate, grammar: Grammar, words: readonly Word[]): Factuality {
  const moods = [carriedMood(predicate, words, grammar), hedgeOf(predicate), predicate.governor?.mood, predicate.clause.mood]
  const mood = moods.find((each) => each !== undefined && each !== 'asserted') ?? 'asserted'
  const isDenied = deniedBy(predicate, predicate.clause.denials, grammar, words) || lowerAt(words, predicate.at - 1) === grammar.without || isWithout(predicate, grammar, words)
  const polarity = isDenied || mood === 'prevented' ? 'negative' : deniedBy(predicate, predicate.clause.nearDenials, grammar, words) ? 'nearly-negative' : 'positive'
  return { mood: mood === 'prevented' ? 'asserted' : mood, polarity }
}

/** Factuality of a noun: its own adjectives and article, the noun or verb that governs it, and a condition around it. */
export function factualityOfNoun(at: number, clause: Clause | undefined, grammar: Grammar, words: readonly Word[]): Factuality {
  const mood = nounMood(at, clause, grammar, words)
  const isDenied = mood === 'prevented' || beforeNoun(at, words, grammar).some((word) => word === grammar.without || (grammar.denials.has(word) && word !== 'not' && word !== 'niet'))
  return { mood: mood === 'prevented' ? 'asserted' : mood, polarity: isDenied ? 'negative' : 'positive' }
}

function nounMood(at: number, clause: Clause | undefined, grammar: Grammar, words: readonly Word[]): Mood {
  const before = beforeNoun(at, words, grammar)
  for (const word of before) {
    const mood = grammar.adjectives.get(word) ?? grammar.hedges.get(word)
    if (mood !== undefined) return mood
  }
  const head = at - before.length
  if (grammar.prepositions.has(lowerAt(words, head - 1))) {
    const governing = grammar.governingNouns.get(lowerAt(words, head - 2))
    return governing ?? 'asserted'
  }
  const governed = clause?.predicates.map(({ lemma }) => grammar.objectGovernors.get(lemma)).find((mood) => mood !== undefined)
  if (governed !== undefined) return governed
  // `zolang het verbod geldt`: what has the definite article is taken to be there.
  return clause?.mood === 'conditional' && !before.some((word) => definite.has(word)) ? 'conditional' : 'asserted'
}

/** Articles and adjectives right before a noun, the nearest first. */
function beforeNoun(at: number, words: readonly Word[], grammar: Grammar): readonly string[] {
  const before: string[] = []
  for (let each = at - 1; each >= Math.max(0, at - nounReach); each--) {
    const word = lowerAt(words, each)
    if (words[each]?.token.kind !== 'word') break
    const describes = grammar.determiners.has(word) || grammar.adjectives.has(word) || word === grammar.without || /(?:e|al|ic|ist|ed|ful|ous)$/.test(word)
    if (!describes) break
    before.push(word)
    if (grammar.determiners.has(word) && lowerAt(words, each - 1) !== grammar.without) break
  }
  return before
}

function carriedMood({ auxiliaries, lemma }: Predicate, words: readonly Word[], grammar: Grammar): Mood | undefined {
  const moods = auxiliaries.map(({ mood }) => mood)
  if (moods.includes('reported') && moods.includes('able')) return 'possible'
  const able = auxiliaries.find(({ mood }) => mood === 'able')
  if (able !== undefined && grammar.outcomes.has(lemma)) return 'possible'
  if (able !== undefined) return lowerAt(words, able.at - 1) === 'nog' || lowerAt(words, able.at + 1) === 'nog' || words.slice(Math.max(0, able.at - 4), able.at).some(({ token }) => token.lower === 'nog') ? 'possible' : 'able'
  return moods.find((mood) => mood !== 'asserted')
}

function hedgeOf({ at, clause }: Predicate): Mood | undefined {
  return clause.hedges.find((hedge) => firstVerbFrom(hedge.at, clause) === at)?.mood
}

function deniedBy({ at, clause }: Predicate, denials: readonly number[], _grammar: Grammar, _words: readonly Word[]): boolean {
  return denials.some((denial) => firstVerbFrom(denial, clause) === at)
}

/** What an adverb belongs to: the next verb of its clause, or the one before where none follows. */
function firstVerbFrom(adverb: number, { predicates }: Clause): number | undefined {
  const verbs = predicates.filter(({ kind }) => kind !== 'noun')
  return (verbs.find(({ at }) => at > adverb) ?? verbs.findLast(({ at }) => at < adverb))?.at
}

/** `zonder een bom te plaatsen`. */
function isWithout({ at, kind, clause }: Predicate, { without, infinitiveMark }: Grammar, words: readonly Word[]): boolean {
  if (kind !== 'infinitive' || lowerAt(words, at - 1) !== infinitiveMark) return false
  const from = Math.max(clause.predicates.findLast((each) => each.at < at)?.at ?? 0, at - 12, 0)
  return words.slice(from, at).some(({ token }) => token.lower === without)
}

function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.token.lower ?? ''
}

/** The four grades that annotated corpora of events use. */
export type Certainty = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNDERSPECIFIED'

const certaintyByMood: Readonly<Record<Mood, Certainty>> = {
  asserted: 'CERTAIN', able: 'CERTAIN', future: 'CERTAIN', obliged: 'CERTAIN', wanted: 'CERTAIN', purposed: 'CERTAIN', prevented: 'CERTAIN',
  expected: 'PROBABLE', claimed: 'PROBABLE', intended: 'PROBABLE',
  possible: 'POSSIBLE', reported: 'POSSIBLE', attempted: 'POSSIBLE',
  wished: 'UNDERSPECIFIED', conditional: 'UNDERSPECIFIED', questioned: 'UNDERSPECIFIED',
}

/** Grade of a mood: what is foretold, ordered or can be done counts as certain, as those corpora have it. */
export function certaintyOf({ mood }: Factuality): Certainty {
  return certaintyByMood[mood]
}
