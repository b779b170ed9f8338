import type { Language } from '../core/index.ts'
import type { FoundSentence, SearchIndex } from '../publishing/site/searching/search-index.ts'
import { likeTerms } from '../search/broaden.ts'
import type { Alternative } from '../search/place-names.ts'
import type { AskedWord } from '../search/question.ts'
import { foldWord, stemOf, termsOf } from '../search/terms.ts'

/** An index of the site with the terms of each of its sentences. */
export interface SearchedPart {
  readonly index: SearchIndex
  readonly sentences: readonly { readonly sentence: FoundSentence; readonly terms: ReadonlySet<string> }[]
}

/** A question as sentences are held to it: of each group, one alternative must be there whole. */
export type Groups = readonly (readonly Alternative[])[]

export function toSearchedPart(index: SearchIndex, language: Language): SearchedPart {
  return { index, sentences: index.sentences.map((sentence) => ({ sentence, terms: new Set(termsOf(sentence[0], language)) })) }
}

export function exactly(asked: readonly AskedWord[]): Groups {
  return asked.map(({ alternatives }) => alternatives)
}

/** The same with compounds and near spellings, for each word that stands in no sentence as it is; those words are given back beside it. */
export function broadened(asked: readonly AskedWord[], parts: readonly SearchedPart[]): { readonly groups: Groups; readonly terms: readonly string[] } {
  const vocabulary = new Set(parts.flatMap(({ sentences }) => sentences.flatMap(({ terms }) => [...terms])))
  const groups = asked.map((word) => {
    const isThere = word.alternatives.some((alternative) => alternative.every((term) => vocabulary.has(term)))
    const like = isThere ? [] : likeTerms(word, [...vocabulary]).map(({ term }) => term)
    return { alternatives: [...word.alternatives, ...like.map((term) => [term])], like }
  })
  return { groups: groups.map(({ alternatives }) => alternatives), terms: groups.flatMap(({ like }) => like) }
}

/** A sentence that answers a question, and where it stands: newest edition first. */
export interface Answer {
  readonly text: string
  readonly country: string
  readonly places: readonly (SearchIndex['editions'][number] & { readonly anchor: string })[]
}

/** Sentences of all parts that answer a question, each once for a country, in the order of the parts: those of the newest edition first. */
export function answersIn(parts: readonly SearchedPart[], groups: Groups): readonly Answer[] {
  const all = parts.flatMap(({ index, sentences }) => sentences.filter(({ terms }) => holds(terms, groups)).map(({ sentence }) => answerOf(sentence, index)))
  return [...Map.groupBy(all, ({ country, text }) => `${country} ${text}`).values()].flatMap(([first, ...others]) => (
    first === undefined ? [] : [{ ...first, places: [...first.places, ...others.flatMap(({ places }) => places)] }]))
}

function answerOf([text, places]: FoundSentence, { country, editions }: SearchIndex): Answer {
  const stands = places.flatMap(([at, anchor]) => {
    const edition = editions[at]
    return edition === undefined ? [] : [{ ...edition, anchor }]
  })
  return { text, country, places: stands }
}

function holds(terms: ReadonlySet<string>, groups: Groups): boolean {
  return groups.every((group) => group.some((alternative) => alternative.every((term) => terms.has(term))))
}

/** A text in runs: words that were asked for, and what stands between them. */
export function markedRuns(text: string, groups: Groups, language: Language): readonly { readonly text: string; readonly isAsked: boolean }[] {
  const wanted = new Set(groups.flat(2))
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).filter((run) => run !== '').map((run) => ({ text: run, isAsked: wanted.has(stemOf(foldWord(run), language)) }))
}

/** The words of a text as they are written whose stem is one of these: a stem is no word to show to a reader. */
export function writtenWords(text: string, terms: ReadonlySet<string>, language: Language): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => terms.has(stemOf(foldWord(word), language)))
}
