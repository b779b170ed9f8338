import type { Clause, Governor, Word } from './clause.ts'
import type { ToldAs } from './factuality.ts'
import type { Grammar, Mood } from './grammar.ts'

/** How far before a noun an article or adjective of it may stand. */
const nounReach = 4
const definite: ReadonlySet<string> = new Set(['de', 'het', 'deze', 'dit', 'die', 'dat', 'the', 'this', 'these', 'that', 'those'])
const asserted = { mood: 'asserted', at: -1 } as const
const ofThingsThatAre: ReadonlySet<Mood> = new Set(['prevented', 'denied'])

/** Factuality of a noun: its own adjectives and article, the noun or verb that governs it, and the clause around it. */
export function factualityOfNoun(at: number, clause: Clause | undefined, grammar: Grammar, words: readonly Word[]): ToldAs {
  const before = beforeNoun(at, words, grammar)
  const said = ownMood(before, grammar, words) ?? governedMood(at - before.length, before, clause, grammar, words) ?? asserted
  const isDenied = ofThingsThatAre.has(said.mood) || before.some((place) => isDenial(words[place]?.token.lower ?? '', grammar))
  return { mood: said.mood, polarity: isDenied ? 'negative' : 'positive', cue: said === asserted ? undefined : said.at }
}

/** `geen aanslag`; `niet` denies a verb. */
function isDenial(word: string, { without, denials, verbDenials }: Grammar): boolean {
  return word === without || (denials.has(word) && !verbDenials.has(word))
}

/** Places of the articles and adjectives right before a noun, the nearest first. */
function beforeNoun(at: number, words: readonly Word[], grammar: Grammar): readonly number[] {
  const before: number[] = []
  for (let place = at - 1; place >= Math.max(0, at - nounReach); place--) {
    const word = words[place]?.token
    if (word?.kind !== 'word') break
    const isArticle = grammar.determiners.has(word.lower)
    if (!isArticle && !grammar.adjectives.has(word.lower) && word.lower !== grammar.without && !/(?:e|al|ic|ist|ed|ful|ous)$/.test(word.lower)) break
    before.push(place)
    if (isArticle && words[place - 1]?.token.lower !== grammar.without) break
  }
  return before
}

function ownMood(before: readonly number[], { adjectives, hedges }: Grammar, words: readonly Word[]): Governor | undefined {
  for (const at of before) {
    const word = words[at]?.token.lower ?? ''
    const mood = adjectives.get(word) ?? hedges.get(word)
    if (mood !== undefined) return { at, mood }
  }
  return undefined
}

/** `kans op een aanslag`, `verijdelde een aanslag`, `ontkent dat er een aanslag was`, `als er een aanslag komt`. */
function governedMood(start: number, before: readonly number[], clause: Clause | undefined, grammar: Grammar, words: readonly Word[]): Governor | undefined {
  const isDefinite = before.some((place) => definite.has(words[place]?.token.lower ?? ''))
  if (grammar.prepositions.has(words[start - 1]?.token.lower ?? '')) return ofGoverningNoun(start - 2, clause, grammar, words)
  const verb = clause?.predicates.find(({ lemma }) => grammar.objectGovernors.has(lemma))
  const mood = verb === undefined ? undefined : grammar.objectGovernors.get(verb.lemma)
  if (verb !== undefined && mood !== undefined) return { at: verb.at, mood }
  // `zolang het verbod geldt`: what has the definite article is taken to be there.
  if (clause === undefined || isDefinite) return undefined
  if (clause.mood === 'conditional') return { at: clause.start, mood: 'conditional' }
  return clause.kind === 'dependent' && clause.governor?.mood === 'denied' ? clause.governor : undefined
}

function ofGoverningNoun(at: number, clause: Clause | undefined, { governingNouns, reports, withdrawals }: Grammar, words: readonly Word[]): Governor | undefined {
  const word = words[at]?.token.lower ?? ''
  const withdrawal = reports.has(word) ? clause?.predicates.find(({ lemma }) => withdrawals.has(lemma)) : undefined
  if (withdrawal !== undefined) return { at: withdrawal.at, mood: 'withdrawn' }
  const mood = governingNouns.get(word)
  return mood === undefined ? undefined : { at, mood }
}
