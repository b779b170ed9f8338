import type { Clause, Governor, Predicate, Word } from './clause.ts'
import type { Grammar, Mood } from './grammar.ts'

/** How surely, and whether at all, the words say that something happens. */
export interface Factuality {
  readonly mood: Mood
  readonly polarity: 'positive' | 'nearly-negative' | 'negative'
}

/** The same with the place of the word that says so; undefined where nothing does. */
export interface ToldAs extends Factuality {
  readonly cue: number | undefined
}

const asserted = { mood: 'asserted', at: -1 } as const
/** Moods that say it is not so. */
const negative: ReadonlySet<Mood> = new Set(['prevented', 'denied'])

/** Factuality of a verb: its auxiliaries speak first, then an adverb of its clause, what governs it, and what opens its clause. */
export function factualityOfVerb(predicate: Predicate, grammar: Grammar, words: readonly Word[]): ToldAs {
  const { clause, governor } = predicate
  const said = [carriedMood(predicate, words, grammar), hedgeOf(predicate), governor, { mood: clause.mood, at: clause.start }].find((each) => each !== undefined && each.mood !== 'asserted') ?? asserted
  const isDenied = negative.has(said.mood) || clause.denials.some((at) => firstVerbFrom(at, clause) === predicate.at) || isWithout(predicate, grammar, words)
  const isNearly = clause.nearDenials.some((at) => firstVerbFrom(at, clause) === predicate.at)
  return { mood: said.mood, polarity: isDenied ? 'negative' : isNearly ? 'nearly-negative' : 'positive', cue: said === asserted ? undefined : said.at }
}

function carriedMood({ auxiliaries, lemma }: Predicate, words: readonly Word[], grammar: Grammar): Governor | undefined {
  const reported = auxiliaries.find(({ mood }) => mood === 'reported')
  const able = auxiliaries.find(({ mood }) => mood === 'able')
  if (able === undefined) return auxiliaries.find(({ mood }) => mood !== 'asserted')
  const isStillOpen = words.slice(Math.max(0, able.at - 4), able.at + 2).some(({ token }) => token.lower === grammar.still)
  return reported !== undefined || isStillOpen || grammar.outcomes.has(lemma) ? { at: able.at, mood: 'possible' } : able
}

function hedgeOf({ at, clause }: Predicate): Governor | undefined {
  return clause.hedges.find((hedge) => firstVerbFrom(hedge.at, clause) === at)
}

/** What an adverb belongs to: the next verb of its clause, or the one before where none follows. */
function firstVerbFrom(adverb: number, { predicates }: Clause): number | undefined {
  const verbs = predicates.filter(({ kind }) => kind !== 'noun')
  return (verbs.find(({ at }) => at > adverb) ?? verbs.findLast(({ at }) => at < adverb))?.at
}

/** How far before its verb `zonder` may stand. */
const withoutReach = 12

/** `zonder een bom te plaatsen`. */
function isWithout({ at, kind, clause }: Predicate, { without, infinitiveMark }: Grammar, words: readonly Word[]): boolean {
  if (kind !== 'infinitive' || words[at - 1]?.token.lower !== infinitiveMark) return false
  const from = Math.max(clause.predicates.findLast((each) => each.at < at)?.at ?? 0, at - withoutReach, 0)
  return words.slice(from, at).some(({ token }) => token.lower === without)
}

/** The four grades that annotated corpora of events use. */
export type Certainty = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNDERSPECIFIED'

const certaintyByMood: Readonly<Record<Mood, Certainty>> = {
  asserted: 'CERTAIN', able: 'CERTAIN', future: 'CERTAIN', obliged: 'CERTAIN', wanted: 'CERTAIN', purposed: 'CERTAIN', prevented: 'CERTAIN', denied: 'CERTAIN',
  expected: 'PROBABLE', claimed: 'PROBABLE', intended: 'PROBABLE',
  possible: 'POSSIBLE', reported: 'POSSIBLE', attempted: 'POSSIBLE',
  wished: 'UNDERSPECIFIED', conditional: 'UNDERSPECIFIED', questioned: 'UNDERSPECIFIED', withdrawn: 'UNDERSPECIFIED',
}

/** Grade of a mood: what is foretold, ordered or can be done counts as certain, as those corpora have it. */
export function certaintyOf({ mood }: Factuality): Certainty {
  return certaintyByMood[mood]
}
