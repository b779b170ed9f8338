import type { EventFields, Language } from '../../core/index.ts'
import { findDates } from '../mentions/dates.ts'
import { findNumbers, type NumberMention } from '../mentions/numbers.ts'

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
    dead: /^\s*(?:\p{L}+ ){0,3}?(?:dead|killed|deaths|died|shot dead)/iu,
    injured: /^\s*(?:\p{L}+ ){0,3}?(?:injured|wounded|hurt|stabbed)/iu,
    noneDead: /(?<!\p{L})(?<!(?:almost|nearly|virtually) )(?:(?:no ?one|nobody|none)(?: else)?(?: (?:was|were|is|has been|had been))? (?:killed|died|dead|shot dead)|neither (?:deaths?|dead|fatalities)(?: nor (?:injuries|injured|wounded))?|(?:killed|killing) (?:no ?one|nobody)|(?:no|without|without any) (?:(?:injuries|wounded|injured) (?:or|and) )?(?:dead|deaths?|fatalities|people (?:were )?killed))(?!\p{L})/iu,
    noneInjured: /(?<!\p{L})(?<!(?:almost|nearly|virtually) )(?:(?:no ?one|nobody|none)(?: else)?(?: (?:was|were|is|has been|had been))? (?:killed or )?(?:injured|hurt|wounded)|neither (?:deaths?|dead|fatalities) nor (?:injuries|injured|wounded)|(?:injured|injuring|wounding) (?:no ?one|nobody)|(?:no|without|without any) (?:(?:deaths?|dead|fatalities) (?:or|and) )?(?:injuries|injured|wounded))(?!\p{L})/iu,
    people: /^\s*(?:[\p{L}-]+ ){0,2}?(?:people|persons|men|man|women|woman|suspects?|teenagers?|boys|girls|minors|members|brothers|extremists|returnees|jihadists|others|arrests|of them|have been|were)(?!\p{L})/iu,
    one: /(?<!\p{L})(?:an? (?:\d+-year-old |[\p{L}-]+ ){0,2}(?:man|woman|boy|girl|suspect|teenager|person|returnee|extremist|jihadist)|the (?:suspect|attacker|gunman|man|woman)|he|she|one of (?:the|them))(?!\p{L})/iu,
    most: /(?<!\p{L})(?:most|the majority)(?!\p{L})/iu,
    several: /(?<!\p{L})(?:several|multiple|various|a number of|people|suspects)(?!\p{L})/iu,
    age: /(?<!\p{L})(?:boys?|girls?|m[ae]n|wom[ae]n|aged) (?:of |aged )?$/iu,
  },
}

/** Dates are found to be left out, whatever day they come to. */
const anyDay = '2000-01-01'

/** What a count of the people is called, by what was done to them. */
const done: Partial<Readonly<Record<NonNullable<Type>, string>>> = { arrest: 'arrested', conviction: 'convicted', sentence: 'sentenced', charge: 'charged', release: 'released', escape: 'escaped', repatriation: 'repatriated' }

/** How many were killed, wounded, arrested or tried, as far as the words say; undefined where they do not. */
export function countsOf(words: string, type: Type, lang: Language): Counts | undefined {
  const { dead, injured, age, noneDead, noneInjured } = wordsOf[lang]
  const counts: Record<string, number | string> = { ...(noneDead.test(words) && { dead: 0 }), ...(noneInjured.test(words) && { injured: 0 }) }
  const numbers = findNumbers(words, lang, findDates(words, lang, anyDay)).filter(({ start, value }) => value !== undefined && !age.test(words.slice(0, start)))
  for (const { end, value } of numbers) {
    const after = words.slice(end, end + 60)
    const head = dead.test(after) ? 'dead' : injured.test(after) ? 'injured' : undefined
    if (head !== undefined && value !== undefined) counts[head] ??= value
  }
  const killed = killedOf(words, lang)
  if (killed !== undefined) counts.dead ??= killed
  const name = type && done[type]
  const people = name && peopleOf(words, numbers, lang)
  if (name !== undefined && people !== undefined) counts[name] = people
  return Object.keys(counts).length === 0 ? undefined : counts
}

function killedOf(words: string, lang: Language): number | undefined {
  if (/(?:er viel|vielen er|viel er) (?:een|één) dode|(?:was|were) stabbed to death|was killed/iu.test(words)) return 1
  const word = /(?:killing|killed|doodde|doodstak|kostte het leven aan) (\p{L}+|\d+)/iu.exec(words)?.[1]
  if (word === undefined) return undefined
  return findNumbers(word, lang, [])[0]?.value ?? (/^(?:an?|the|een|de)$/iu.test(word) ? 1 : undefined)
}

function peopleOf(words: string, numbers: readonly NumberMention[], lang: Language): number | string | undefined {
  const { people, one, most, several } = wordsOf[lang]
  const counted = numbers.find(({ end }) => people.test(words.slice(end, end + 60)))
  if (counted !== undefined) return counted.value
  if (most.test(words)) return 'most'
  if (one.test(words)) return 1
  return several.test(words) ? 'several' : undefined
}
