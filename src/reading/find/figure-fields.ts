import type { FigureFields, Language, Qualifier } from '../../core/index.ts'
import { overlaps } from '../document.ts'
import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'
import { placeName, type PlaceMention } from '../mentions/places.ts'
import { nationalityOf } from './figure-nationality.ts'
import type { Count } from './find-figures.ts'

/** The claim that a count makes; `isRounded`: the report says that it rounds its figures to five. */
export function figureFields(document: AnnotatedDocument, count: Count, isRounded: boolean): FoundClaim<'FIGURE'> {
  const { sentence, number, span, rule, isOwn, asof } = count
  const population = populationOf(besideNumber(document.text.slice(number.end, span.end))) ?? populationOf(document.text.slice(span.start, number.start))
  const where = [...new Set(sentence.places().filter((place) => !place.adjective && overlaps(place, span)).map(placeName))]
  const nationality = nationalityOf(document, count)
  const stretch = sentence.stretches().find((each) => each.from !== undefined && overlaps(each, span))
  const period = stretch?.from === undefined || (stretch.to ?? sentence.writtenAs) === undefined ? sinceOf(count) : `${stretch.from}/${stretch.to ?? sentence.writtenAs}`
  const delta = deltaOf(document, count)
  const fields: FigureFields = {
    ...ofAttack(rule.gives, isOwn ? sentence.text : withSentenceBefore(document, sentence), sentence.places().filter((place) => overlaps(place, span)), document.lang),
    ...(delta === undefined ? quantityOf(number) : delta),
    ...shareOf(count),
    ...(sentence.takenBack().includes(number) && { status: 'superseded' as const }),
    qualifier: qualifierOf(document, count, isRounded),
    ...(population !== undefined && { population }),
    ...(nationality !== undefined && { nationality: nationality.code }),
    ...(where.length > 0 && { place: where.length === 1 ? (where[0] as string) : where }),
    ...(asof.day !== undefined && { asof: asof.day }),
    ...(period !== undefined && { period }),
  }
  const inferred = [...(asof.stated ? [] : ['asof']), ...(nationality?.stated === false ? ['nationality'] : []), ...(isOwn ? [] : ['what']), ...(number.value === undefined ? ['value'] : []), 'derived', 'cumulative', 'unit']
  return { kind: 'FIGURE', ...span, fields, rule: rule.id, inferred: inferred.filter((name) => name in fields) }
}

/** `Five attacks since May`: over which time they are counted. People who left or came back since a day are counted by the day of writing. */
function sinceOf({ sentence: { dates, writtenAs }, span, rule }: Count): string | undefined {
  const since = rule.gives.what === 'attacks' ? dates().find((date) => date.role === 'since' && overlaps(date, span)) : undefined
  return since === undefined || writtenAs === undefined ? undefined : `${since.iso.replace('~', '')}/${writtenAs}`
}

/** Killed people in a sentence about one attack, or in a town outside the area of the fighting, are its dead and no cohort of travellers. */
function ofAttack(gives: FigureFields, sentence: string, places: readonly PlaceMention[], lang: Language): FigureFields {
  const attack = lang === 'nl' ? /aanslag|aanval|schietpartij|steekpartij|explosie|gijzeling|vielen|in(?:reed|gereden)|reed (?:\p{L}+ ){0,4}in op|(?:neer|dood)ge(?:stoken|schoten)/iu : /attack|bombing|shooting|stabb|explosion|bomber|rammed|gunm[ae]n|(?:drove|driven|driving|plough(?:ed|ing)) (?:\p{L}+ ){0,3}into/iu
  const travellers = lang === 'nl' ? /uitreizigers|uitgereisd|strijders|syri[ëe]|irak|jihadisten|strijdgebied/iu : /travell|fighters|syria|iraq|jihadists/iu
  const inTown = places.some(({ kind, country }) => kind === 'city' && country !== 'SY' && country !== 'IQ')
  if (gives.what !== 'killed' || travellers.test(sentence) || !(inTown || attack.test(sentence))) return gives
  const { cumulative: _, ...rest } = gives
  return { ...rest, what: 'dead' }
}

/** `Four died in the attack. It is five`: what a bare number counts is told in the sentence before. */
function withSentenceBefore({ sentences }: AnnotatedDocument, { index, text }: Count['sentence']): string {
  return `${sentences[index - 1]?.text ?? ''} ${text}`
}

function quantityOf({ value, low, high, share, estimate }: NumberMention): FigureFields {
  const shared = estimate ? { estimate } : {}
  if (share !== undefined) return { ...shared, share, unit: 'share' }
  return { ...shared, ...(value !== undefined && { value }), ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}

/** `20 more than before`: a difference, and what it was before. */
function deltaOf({ text }: AnnotatedDocument, { number, before }: Count): FigureFields | undefined {
  const found = /^\s*(?:(meer|hoger|more)|minder|lager|fewer|less) (?:dan|than)(?!\p{L})/iu.exec(text.slice(number.end, number.end + 24))
  if (found === null || number.value === undefined || before?.value === undefined) return undefined
  const delta = found[1] === undefined ? -number.value : number.value
  return { delta, value: before.value - delta, derived: true }
}

/** `some fifteen adults and fifty children`: the word for both stands before the first. */
function qualifierOf({ text }: AnnotatedDocument, { number, before }: Count, isRounded: boolean): Qualifier {
  if (number.qualifier !== 'exact') return number.qualifier
  if (isRounded) return 'rounded5'
  const isPair = before !== undefined && /^ (?:\p{L}+ ){1,2}(?:en|and) $/u.test(text.slice(before.end, number.start))
  return isPair && before.qualifier !== 'range' && before.qualifier !== 'vague' ? before.qualifier : number.qualifier
}

const fractions: Readonly<Record<string, number>> = { '1/2': 1 / 2, '1/3': 1 / 3, '2/3': 2 / 3, '1/4': 1 / 4, '3/4': 3 / 4 }

/** `a third of them`: a number as well, where the whole stands before. */
function shareOf({ number, whole }: Count): FigureFields {
  const fraction = number.share === undefined ? undefined : fractions[number.share]
  return fraction === undefined || whole === undefined ? {} : { value: Math.round(fraction * whole), derived: true }
}

/** What is said up to the next member of a list. */
function besideNumber(words: string): string {
  return words.split(/,| en | and | met | with /, 1)[0] ?? ''
}

/** The group that is named first. */
function populationOf(words: string): string | undefined {
  return populations
    .map(([pattern, name]) => ({ at: words.search(pattern), name }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.name
}

const populations: readonly (readonly [RegExp, string])[] = [
  [/kinderen|minderjarigen|children|minors/iu, 'minors'],
  [/vrouwen|vrouwelijke|women|female|vrouw(?!\p{L})/iu, 'women'],
  [/volwassen|adults/iu, 'adults'],
  [/mannen|(?<!\p{L})men(?!\p{L})/iu, 'men'],
]
