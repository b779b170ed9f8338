import type { Language, Qualifier } from '../../core/index.ts'
import { languages } from '../languages/languages.ts'
import { phrasesByEnd, phrasesByStart, type PhraseIndex } from '../phrases.ts'
import { once } from '../words.ts'
import { dutchCounts } from './dutch-counts.ts'
import { englishCounts } from './english-counts.ts'

export type QualifierList = readonly (readonly [Qualifier, readonly string[]])[]

/** The words around counts, as they are listed for a language. */
export interface CountVocabulary {
  /** Before a number: how exact it is. */
  readonly qualifiers: QualifierList
  /** Between such a word and the number. */
  readonly fillers: readonly string[]
  readonly qualifiersAfter: QualifierList
  /** Anywhere before the number in its clause: that somebody estimated it. */
  readonly estimates: readonly string[]
  /** Counts without a number. */
  readonly vague: readonly (readonly [words: string, low: number, high: number])[]
  /** Shares without a number. */
  readonly shares: readonly (readonly [words: string, share: string])[]
  /** `Half` tells the time or a measure; only `de helft` is a share. */
  readonly halfIsNoPart: boolean
  /** Before the first of two numbers that are no range: `from 10 to 20` is a change. */
  readonly from: readonly string[]
  /** Units behind a number that make it something else than a count of people or events: times, money, measures. */
  readonly units: readonly string[]
  /** Words before a number that name a thing by it: `page 12`, `aged 30`; with a noun behind the number it is a count after all. */
  readonly namers: readonly string[]
  /** Whose children are counted: `mother of two`. */
  readonly parents: readonly string[]
  /** Persons behind whose name or kind an age may stand between commas. */
  readonly aged: readonly string[]
  /** What goes on about somebody behind the age: `Sam, 34, from Leeds`. */
  readonly behindAge: readonly string[]
}

/** What words without a number come to. */
export type Amount = { readonly low: number; readonly high: number } | { readonly share: string }

/** The same, made for looking up. */
export interface CountWords {
  readonly qualifiers: PhraseIndex<Qualifier>
  readonly fillers: PhraseIndex<true>
  readonly qualifiersAfter: PhraseIndex<Qualifier>
  readonly estimates: PhraseIndex<true>
  readonly amounts: PhraseIndex<Amount>
  readonly halfIsNoPart: boolean
  readonly from: ReadonlySet<string>
  readonly units: PhraseIndex<true>
  readonly namers: PhraseIndex<true>
  readonly parents: ReadonlySet<string>
  readonly aged: ReadonlySet<string>
  readonly behindAge: ReadonlySet<string>
  readonly months: ReadonlySet<string>
}

const words = { nl: once(() => toCountWords(dutchCounts, 'nl')), en: once(() => toCountWords(englishCounts, 'en')) }

/** The words around counts in a language, made when they are first asked for. */
export function countWords(lang: Language): CountWords {
  return words[lang]()
}

function toCountWords(listed: CountVocabulary, lang: Language): CountWords {
  return {
    qualifiers: phrasesByEnd(byQualifier(listed.qualifiers)),
    fillers: phrasesByEnd(named(listed.fillers)),
    qualifiersAfter: phrasesByStart(byQualifier(listed.qualifiersAfter)),
    estimates: phrasesByStart(named(listed.estimates)),
    amounts: phrasesByStart<Amount>([...listed.vague.map(([phrase, low, high]) => [phrase, { low, high }] as const), ...listed.shares.map(([phrase, share]) => [phrase, { share }] as const)]),
    halfIsNoPart: listed.halfIsNoPart,
    from: new Set(listed.from),
    units: phrasesByStart(named(listed.units)),
    namers: phrasesByEnd(named(listed.namers)),
    parents: new Set(listed.parents),
    aged: new Set(listed.aged),
    behindAge: new Set(listed.behindAge),
    months: new Set(languages[lang].months.flat().map((month) => month.toLowerCase())),
  }
}

function byQualifier(listed: QualifierList): readonly (readonly [string, Qualifier])[] {
  return listed.flatMap(([qualifier, phrases]) => phrases.map((phrase) => [phrase, qualifier] as const))
}

function named(phrases: readonly string[]): readonly (readonly [string, true])[] {
  return phrases.map((phrase) => [phrase, true])
}
