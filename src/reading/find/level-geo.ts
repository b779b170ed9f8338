import { contains, type Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { isElliptic } from '../mentions/steps.ts'
import type { PlaceMention } from '../mentions/places.ts'
import type { LanguageData } from '../languages/language.ts'
import { remembered } from '../words.ts'
import type { LevelText } from './level-words.ts'

/** The place a level holds for, and whether the words name it. */
export interface LevelGeo {
  readonly geo: string | undefined
  readonly country: string | undefined
  readonly stated: boolean
}

/** Whose level the words speak of: a place they name, the office's country, the level spoken of before, the report's country. */
export function levelGeo(document: AnnotatedDocument, sentence: ReadSentence, words: LevelText, before: LevelGeo | undefined, isDefinition: boolean): LevelGeo {
  const regional = regionOf(document, sentence, words)
  if (regional !== undefined) return regional
  const named = placeOfThere(sentence, words) ?? sentence.places().find((place) => belongsTo(document.text, words, place) && isWhereItHolds(document.text, place))
  const office = sentence.offices.find(({ country }) => country !== undefined)
  const wholeCountry = before?.country ?? document.country
  if (named !== undefined) {
    const except = words.find('elsewhere') !== null && before?.geo?.includes('-') ? ` (except ${before.geo.split('-')[1]})` : ''
    return { geo: `${named.code}${except}${targetsOf(document, words)}`, country: named.country ?? named.code, stated: true }
  }
  if (isDefinition || words.find('nationwide') !== null) return { geo: wholeCountry, country: wholeCountry, stated: false }
  if (office?.country !== undefined && before === undefined) return { geo: office.country, country: office.country, stated: false }
  const attributed = sentence.offices.find(({ country }) => country !== undefined && country !== before?.country)
  if (attributed?.country !== undefined) return { geo: attributed.country, country: attributed.country, stated: false }
  const geo = targetsOf(document, words) === '' ? (before?.geo?.replace(/ \(.*$/, '') ?? document.country) : wholeCountry
  return { geo: geo === undefined ? undefined : `${geo}${targetsOf(document, words)}`, country: wholeCountry, stated: false }
}

const frontedOf = remembered(({ level }: LanguageData) => new RegExp(`^${level.behindFronted}(?!\\p{L})`, 'iu'))

/** What stands before a town whose level is meant: `for`, `the threat level in`, but not `in` alone, where something was decided or done. */
const levelBefore = /(?:(?<!\p{L})(?:voor|for)|(?:niveau|level) in) $/iu

/** How many sentences on a region is still the one that `the region` means. */
const regionReach = 200

/** `for Brussels` and `in the province`: a level of a part; of which part may stand earlier in the report. */
function regionOf(document: AnnotatedDocument, sentence: ReadSentence, words: LevelText): LevelGeo | undefined {
  const city = sentence.places().find((place) => belongsTo(document.text, words, place) && place.kind === 'city' && (levelBefore.test(document.text.slice(sentence.start, place.start)) || isFronted(document, words, place) || isElliptic(words.text)))
  if (city !== undefined) return { geo: city.region ?? city.code, country: city.country, stated: city.region !== undefined }
  if (!/(?<!\p{L})(?:in|voor|for) (?:de provincie|het gewest|de regio|the province|the region)(?! (?:(?:of|van) )?\p{Lu})(?!\p{L})/u.test(words.text)) return undefined
  const nearby = document.sentences.slice(Math.max(0, sentence.index - regionReach), sentence.index + 1)
  const earlier = nearby.flatMap(({ places }) => places()).findLast(({ region }) => region !== undefined)
  return { geo: earlier?.region, country: earlier?.country, stated: false }
}

/** `The threat in Germany is high; there level 4 applies`: the country named last before. */
function placeOfThere({ places }: ReadSentence, { start, text }: LevelText): PlaceMention | undefined {
  return /^(?:(?:en|maar|and|but) )?(?:daar|there)(?!\p{L})(?! (?:is|are|was|were) (?:no|a)(?!\p{L}))/iu.test(text) ? places().findLast((place) => place.kind === 'country' && place.end <= start) : undefined
}

/** In the words, or just before `where`. */
function belongsTo(text: string, words: Span, place: PlaceMention): boolean {
  return contains(words, place) || (text.slice(place.end, words.start) === ', ' && /^(?:where|waar)(?!\p{L})/iu.test(text.slice(words.start, words.end)))
}

/** `In Utrecht geldt dreigingsniveau 5`: the town opens the words, and the level follows at once; not `In Utrecht zei de NCTV dat …`. */
function isFronted({ text, lang }: AnnotatedDocument, words: Span, place: PlaceMention): boolean {
  const isFirst = place.end < words.start || /^in $/iu.test(text.slice(words.start, place.start))
  return place.region !== undefined && isFirst && frontedOf(languages[lang]).test(text.slice(place.end, words.end))
}

const aimedOf = remembered(({ level }: LanguageData) => ({ behind: new RegExp(`^ ${level.aimedAt}`, 'iu'), first: new RegExp(`^(?:(?:en|maar|and|but) )?${level.aimedFirst}(?!\\p{L})`, 'iu') }))

/** A level of some people or things is not that of the country. */
function targetsOf({ lang }: AnnotatedDocument, { find, text }: LevelText): string {
  const aimed = aimedOf(languages[lang])
  const noun = find('noun')
  const isAimed = aimed.first.test(text) || (noun !== null && aimed.behind.test(text.slice(noun.index + noun[0].length)))
  return find('targets') === null && !isAimed ? '' : ' (specific targets)'
}

/** A country or province, not where an attack was. */
function isWhereItHolds(text: string, place: PlaceMention): boolean {
  const before = text.slice(Math.max(0, place.start - 30), place.start)
  if (/(?:aanslag(?:en)?|aanval(?:len)?|attacks?|bombings?|gebeurtenissen|oorlog|war|threats) (?:in|from|on|tegen|op) (?:[\p{L}]+ (?:and|en) )?$/iu.test(before)) return false
  return place.kind === 'country' || place.kind === 'province' || place.code.includes('-')
}
