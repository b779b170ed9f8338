import type { Word } from './clause.ts'
import type { Grammar } from './grammar.ts'

/** The words of a sentence with what the language knows of them. */
export interface WordsInGrammar {
  readonly words: readonly Word[]
  readonly grammar: Grammar
}

/** In lower case; empty outside the sentence. */
export function lowerAt({ words }: Pick<WordsInGrammar, 'words'>, at: number): string {
  return words[at]?.token.lower ?? ''
}

export function isWordAt({ words }: Pick<WordsInGrammar, 'words'>, at: number): boolean {
  return words[at]?.token.kind === 'word'
}

/** Any form of any verb, auxiliaries among them. */
export function isVerb({ words, grammar }: WordsInGrammar, at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.form !== undefined || grammar.carriers.has(word.token.lower) || grammar.modals.has(word.token.lower))
}

/** A form that can be nothing but the finite verb of its clause. */
export function isFinite({ words, grammar }: WordsInGrammar, at: number): boolean {
  const word = lowerAt({ words }, at)
  if (grammar.carriers.has(word)) return !grammar.bareAuxiliaries.has(word) || grammar.infinitivesOfCarriers.has(word)
  if (grammar.modals.has(word)) return !grammar.bareAuxiliaries.has(word)
  const form = words[at]?.form
  return form !== undefined && form.finite && !form.alsoNoun && !form.participle
}

export function isDeterminer(sentence: WordsInGrammar, at: number): boolean {
  return sentence.grammar.determiners.has(lowerAt(sentence, at)) || isNumber(sentence, at)
}

/** Digits that count something: not those of `A380` or a year. */
function isNumber({ words }: WordsInGrammar, at: number): boolean {
  const token = words[at]?.token
  return token?.kind === 'digits' && token.start !== words[at - 1]?.token.end && !/^(?:19|20)\d\d$/.test(token.text)
}

export function isPreposition(sentence: WordsInGrammar, at: number): boolean {
  return sentence.grammar.prepositions.has(lowerAt(sentence, at))
}

/** An inflected adjective, as far as its ending tells. */
export function isAdjective({ words }: WordsInGrammar, at: number): boolean {
  const { token, form } = words[at] ?? {}
  return token !== undefined && form === undefined && token.lower.length > 3 && token.lower === token.text && token.lower.endsWith('e') && !token.lower.endsWith('ie')
}

/** What only stands before a noun. */
export function announcesNoun(sentence: WordsInGrammar, at: number): boolean {
  return sentence.grammar.determiners.has(lowerAt(sentence, at)) || isPreposition(sentence, at) || isAdjective(sentence, at)
}

/** Where a clause may end: before a mark, a preposition, `and`, or at the end. */
export function isBoundary({ words, grammar }: WordsInGrammar, at: number): boolean {
  const token = words[at]?.token
  return token === undefined || token.kind === 'mark' || grammar.coordinators.has(token.lower) || grammar.prepositions.has(token.lower)
}

/** A word that nothing else is known of counts as a noun. */
export function isNoun(sentence: WordsInGrammar, at: number): boolean {
  const { grammar } = sentence
  const word = lowerAt(sentence, at)
  return isWordAt(sentence, at) && !isVerb(sentence, at) && !grammar.governingNouns.has(word) && !grammar.coordinators.has(word) && !grammar.hedges.has(word) && !grammar.adverbs.test(word)
}
