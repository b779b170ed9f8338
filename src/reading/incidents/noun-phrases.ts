import type { Span } from '../document.ts'
import { particles } from '../names/cues.ts'
import { headClasses, personEndings, suspectModifiers, titles, type HeadClass } from './heads-en.ts'
import { isPlainGivenName } from './plain-given-names.ts'
import type { TaggedUnit } from './tag-units.ts'

/** A noun phrase without what follows its head: `three leftist guerrillas`. Places count units in the sentence, end exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Where its determiner stands; the phrase itself starts behind it. */
  readonly first: number
  readonly head: string
  readonly headClass: HeadClass
  /** Units of a person's name at its end or in it, without titles. */
  readonly name: { readonly from: number, readonly to: number } | undefined
  readonly isDefinite: boolean
}

const phraseTags: ReadonlySet<string> = new Set(['det', 'num', 'adj', 'noun', 'possessive', 'quote', 'not'])

/** Noun phrases of a sentence in order, without overlap. */
export function findNounPhrases(units: readonly TaggedUnit[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = 0; at < units.length;) {
    const to = phraseEnd(units, at)
    const phrase = to > at ? toPhrase(units, at, to) : undefined
    if (phrase !== undefined) phrases.push(phrase)
    at = Math.max(to, at + 1)
  }
  return phrases
}

/** A determiner opens a new phrase, except behind another or behind a number. */
function phraseEnd(units: readonly TaggedUnit[], from: number): number {
  let at = from
  while (at < units.length) {
    const { tag, lower } = units[at] ?? { tag: 'mark' as const, lower: '' }
    const isParticle = tag !== 'noun' && at > from && particles().has(lower) && units[at - 1]?.tag === 'noun' && (units[at + 1]?.tag === 'noun') && lower !== 'a'
    if (!phraseTags.has(tag) && !isParticle) break
    if (tag === 'det' && at > from && units[at - 1]?.tag !== 'det' && units[at - 1]?.tag !== 'quote' && units[at - 1]?.tag !== 'num' && !isParticle) break
    at += 1
  }
  return at
}

function toPhrase(units: readonly TaggedUnit[], start: number, end: number): NounPhrase | undefined {
  let from = start
  let to = end
  while (to > from && ['possessive', 'det', 'quote', 'not'].includes(units[to - 1]?.tag ?? '') && !(units[to - 1]?.tag === 'quote' && hasQuoteWithin(units, from, to - 1))) to -= 1
  while (from < to && ['det', 'possessive', 'not'].includes(units[from]?.tag ?? '')) from += 1
  if (units[from]?.tag === 'quote' && !hasQuoteWithin(units, from + 1, to)) from += 1
  if (from >= to) return undefined
  const last = units.slice(from, to).findLast(({ tag }) => tag === 'noun' || tag === 'adj' || tag === 'num')
  if (last === undefined) return undefined
  const name = findName(units, from, to)
  const headClass = name !== undefined && name.to === to ? 'person' : classOfHead(units, from, to, last.lower)
  return { from, to, first: start, head: last.lower, headClass, name, isDefinite: units[start]?.lower === 'the' }
}

function hasQuoteWithin(units: readonly TaggedUnit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (units[at]?.tag === 'quote') return true
  return false
}

/** `armed men` are those who did it; `men` are anybody. */
function classOfHead(units: readonly TaggedUnit[], from: number, to: number, head: string): HeadClass {
  const known = headClasses().get(head)
  const isSuspect = (known === 'someone' || known === 'band') && units.slice(from, to - 1).some(({ lower }) => suspectModifiers().has(lower))
  if (isSuspect) return 'fighter'
  return known ?? (personEndings.some((ending) => head.endsWith(ending) && head.length > ending.length + 2) ? 'person' : 'other')
}

/** A given name and the unknown words behind it, or unknown words behind a title; the last in the phrase, since titles stand in front. */
function findName(units: readonly TaggedUnit[], from: number, to: number): NounPhrase['name'] {
  for (let at = from; at < to; at += 1) {
    if (units[at]?.tag !== 'noun' || !isPlainGivenName(units[at]?.lower ?? '') || saints.has(units[at - 1]?.lower ?? '')) continue
    const end = nameEnd(units, at, to)
    if (end - at > 1 || titles().has(units[at - 1]?.lower ?? '')) return { from: nameStart(units, at, from), to: end }
  }
  for (let at = to - 1; at > from; at -= 1) {
    if (titles().has(units[at - 1]?.lower ?? '') && isNamePart(units[at]) && !saints.has(units[at]?.lower ?? '')) return { from: at, to: nameEnd(units, at, to) }
  }
  return undefined
}

/** A word and a particle before a given name belong to it: `Aldrin de Jesus`. */
function nameStart(units: readonly TaggedUnit[], at: number, from: number): number {
  return at - 2 >= from && particles().has(units[at - 1]?.lower ?? '') && isNamePart(units[at - 2]) ? at - 2 : at
}

/** `San Rafael` is a place. */
const saints: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'puerto', 'ciudad', 'villa', 'fort', 'port', 'saint'])

function nameEnd(units: readonly TaggedUnit[], from: number, to: number): number {
  let end = from + 1
  while (end < to && end - from < 6 && (isNamePart(units[end]) || (end + 1 < to && particles().has(units[end]?.lower ?? '') && isNamePart(units[end + 1])))) end += 1
  return end
}

function isNamePart(unit: TaggedUnit | undefined): boolean {
  return unit !== undefined && unit.tag === 'noun' && unit.kind === 'word' && (isPlainGivenName(unit.lower) || (!headClasses().has(unit.lower) && !titles().has(unit.lower)))
}

/** The phrase as a stretch of the text. */
export function spanOf(units: readonly TaggedUnit[], { from, to }: { readonly from: number, readonly to: number }): Span {
  return { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 }
}
