import type { EventFields, Language } from '../../core/index.ts'
import { isPartOfNext } from './figure-parts.ts'
import { contains, type Span } from '../document.ts'
import type { ReadSentence } from '../finder.ts'
import { findNumbers } from '../mentions/numbers.ts'
import { PatternSet, type FindPattern } from '../patterns/pattern-set.ts'
import { remembered } from '../words.ts'

type Counts = NonNullable<EventFields['counts']>
type Type = EventFields['type']

interface CountWords {
  readonly dead: RegExp
  readonly injured: RegExp
  /** Words that say that nobody was killed, and that nobody was wounded. */
  readonly noneDead: RegExp
  readonly noneInjured: RegExp
  /** People to whom something is done, behind their number. */
  readonly people: RegExp
  /** One person, without a number. */
  readonly one: RegExp
  readonly most: RegExp
  readonly several: RegExp
  /** A number behind this is an age. */
  readonly age: RegExp
}

const wordsOf: Readonly<Record<Language, CountWords>> = {
  nl: {
    dead: /^\s*(?:\p{L}+ ){0,3}?(?:doden|dode|gedood|omgekomen|omkwam(?:en)?|gesneuveld|sneuvelden|vermoord|dood|overleden|om het leven|(?:mensen|personen|persoon|bezoekers|burgers|agenten) om(?= bij| door| in| en|[,.;]|$)|doodge\p{L}+|slachtoffers vielen)/iu,
    injured: /^\s*(?:\p{L}+ ){0,4}?(?:gewonden?|gewond|neergestoken|neerstak|gestoken)/iu,
    noneDead: /(?<!\p{L})(?:(?<!(?:bijna|vrijwel|haast|nagenoeg) )(?:geen|zonder)(?: enkele)? (?:(?:gewonden? (?:of|en) )?doden?|dodelijke slachtoffers?|mensenlevens?)|niemand (?:is |werd |kwam )?(?:om het leven|omgekomen|gedood|overleden|om)|(?:kwam|stierf|overleed) (?:er )?niemand(?: om(?: het leven)?)?)(?!\p{L})/iu,
    noneInjured: /(?<!\p{L})(?:(?<!(?:bijna|vrijwel|haast|nagenoeg) )(?:geen|zonder)(?: enkele)? (?:doden? (?:of|en) )?gewonden?|niemand (?:is |werd |raakte )?gewond|raakte (?:er )?niemand gewond)(?!\p{L})/iu,
    people: /^\s*(?:\p{L}+ ){0,2}?(?:mannen|man|vrouwen|vrouw|personen|mensen|verdachten|terreurverdachten|jongens|meisjes|jongeren|tieners|jihadisten|uitreizigers|terugkeerders|syri[ëe]gangers|leden|broers|nederlanders|belgen|minderjarigen|van hen|aanhoudingen|arrestaties|extra|anderen)/iu,
    one: /(?<!\p{L})(?:(?<!meer dan )een (?:\d+-jarige |\p{L}+e ){0,2}(?:man|vrouw|jongen|verdachte|persoon|terreurverdachte|jihadist|[\p{L}-]+man|[\p{L}-]+er)|de (?:vermoedelijke )?(?:schutter|dader|verdachte|hoofdverdachte|man|vrouw)|(?:zijn|haar) aanhouding|hij|zij(?= is)|een van (?:de|hen))(?!\p{L})/iu,
    most: /(?<!\p{L})(?:de meesten?|het merendeel|de meerderheid)(?!\p{L})/iu,
    several: /(?<!\p{L})(?:meerdere|verschillende|verscheidene|enkele|diverse|mensen|personen|verdachten)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:jongen|jongens|meisje|meisjes|man|mannen|vrouw|vrouwen|leeftijd|tieners?) van (?:\d+ en )?$/iu,
  },
  en: {
    dead: /^\s*(?:\p{L}+ ){0,3}?(?:dead|killed|deaths|died|shot dead|(?:stabbed|shot|beaten|hacked) to death)/iu,
    injured: /^\s*(?:(?!and )\p{L}+ ){0,3}?(?:injured|wounded|hurt|stabbed(?! to death))/iu,
    noneDead: /(?<!\p{L})(?<!(?:almost|nearly|virtually) )(?:(?:no ?one|nobody|none)(?: else)?(?: (?:was|were|is|has been|had been))? (?:killed|died|dead|shot dead)|neither (?:deaths?|dead|fatalities)(?: nor (?:injuries|injured|wounded))?|(?:killed|killing) (?:no ?one|nobody)|(?:no|without|without any) (?:(?:injuries|wounded|injured) (?:or|and) )?(?:dead|deaths?|fatalities|people (?:were )?killed))(?!\p{L})/iu,
    noneInjured: /(?<!\p{L})(?<!(?:almost|nearly|virtually) )(?:(?:no ?one|nobody|none)(?: else)?(?: (?:was|were|is|has been|had been))? (?:killed or )?(?:injured|hurt|wounded)|neither (?:deaths?|dead|fatalities) nor (?:injuries|injured|wounded)|(?:injured|injuring|wounding) (?:no ?one|nobody)|(?:no|without|without any) (?:(?:deaths?|dead|fatalities) (?:or|and) )?(?:injuries|injured|wounded))(?!\p{L})/iu,
    people: /^\s*(?:[\p{L}-]+ ){0,2}?(?:people|persons|men|man|women|woman|suspects?|teenagers?|boys|girls|minors|members|brothers|extremists|returnees|jihadists|others|arrests|of them|have been|were)(?!\p{L})/iu,
    one: /(?<!\p{L})(?:an? (?:\d+-year-old |[\p{L}-]+ ){0,2}(?:man|woman|boy|girl|suspect|teenager|person|returnee|extremist|jihadist)|the (?:suspect|attacker|gunman|man|woman)|he|she|one of (?:the|them))(?!\p{L})/iu,
    most: /(?<!\p{L})(?:most|the majority)(?!\p{L})/iu,
    several: /(?<!\p{L})(?:several|multiple|various|a number of|people|suspects)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:boys?|girls?|m[ae]n|wom[ae]n|aged) (?:of |aged )?$/iu,
  },
}

/** One killed, and how many were killed: a word or digits. */
const oneKilled = /(?:er viel|vielen er|viel er) (?:een|één) dode|was (?:stabbed to death|killed)/iu
const killed = /(?:killing|killed|doodde|doodstak|kostte het leven aan) (?<count>\p{L}+|\d+)/iu

const patternsOf = remembered((lang: Language) => {
  const { noneDead, noneInjured, one, most, several } = wordsOf[lang]
  return new PatternSet([['noneDead', noneDead], ['noneInjured', noneInjured], ['one', one], ['most', most], ['several', several], ['oneKilled', oneKilled], ['killed', killed]])
})

type FindCount = FindPattern<'noneDead' | 'noneInjured' | 'one' | 'most' | 'several' | 'oneKilled' | 'killed'>

/** A number, with the words that follow it. */
interface Counted {
  readonly value: number
  readonly after: string
}

/** What a count of the people is called, by what was done to them. */
const done: Partial<Readonly<Record<NonNullable<Type>, string>>> = { arrest: 'arrested', conviction: 'convicted', sentence: 'sentenced', charge: 'charged', release: 'released', escape: 'escaped', repatriation: 'repatriated' }

/** How many were killed, wounded, arrested or tried, as far as these words of a sentence say; undefined where they do not. */
export function countsOf(sentence: ReadSentence, span: Span, type: Type, lang: Language): Counts | undefined {
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  const find = patternsOf(lang).in(sentence.text.slice(from, to), sentence.folded.subarray(from, to))
  const numbers = numbersIn(sentence, span, lang)
  const name = type && done[type]
  const people = name && peopleOf(find, numbers, lang)
  const counts = { ...harmOf(find, numbers, sentence.takenBack, lang), ...(name !== undefined && people !== undefined && { [name]: people }) }
  return Object.keys(counts).length === 0 ? undefined : counts
}

function numbersIn({ numbers, takenBack, text, start }: ReadSentence, span: Span, lang: Language): readonly Counted[] {
  const { age } = wordsOf[lang]
  return numbers().flatMap((number, at, all) => {
    const part = all[at - 1]
    if (part !== undefined && isPartOfNext(text, { start: part.start - start, end: part.end - start }, { start: number.start - start, end: number.end - start })) return []
    if (number.value === undefined || takenBack().includes(number) || !contains(span, number) || age.test(text.slice(span.start - start, number.start - start))) return []
    return [{ value: number.value, after: text.slice(number.end - start, Math.min(number.end - start + 60, span.end - start)) }]
  })
}

function harmOf(find: FindCount, numbers: readonly Counted[], takenBack: ReadSentence['takenBack'], lang: Language): Counts {
  const { dead, injured } = wordsOf[lang]
  const counts: Record<string, number> = { ...(find('noneDead') && { dead: 0 }), ...(find('noneInjured') && { injured: 0 }) }
  for (const { value, after } of numbers) {
    const head = dead.test(after) ? 'dead' : injured.test(after) ? 'injured' : undefined
    if (head !== undefined) counts[head] ??= value
  }
  const killed = killedOf(find, lang)
  if (killed !== undefined && !takenBack().some(({ value }) => value === killed)) counts.dead ??= killed
  return counts
}

function killedOf(find: FindCount, lang: Language): number | undefined {
  if (find('oneKilled')) return 1
  const word = find('killed')?.groups?.count
  if (word === undefined) return undefined
  return findNumbers(word, lang)[0]?.value ?? (/^(?:an?|the|een|de)$/iu.test(word) ? 1 : undefined)
}

function peopleOf(find: FindCount, numbers: readonly Counted[], lang: Language): number | string | undefined {
  const { people } = wordsOf[lang]
  const counted = numbers.find(({ after }) => people.test(after))
  if (counted !== undefined) return counted.value
  if (find('most')) return 'most'
  if (find('one')) return 1
  return find('several') ? 'several' : undefined
}
