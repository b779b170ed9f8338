import type { EventFields } from '../../core/index.ts'
import { contains, overlaps, trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import type { DateMention } from '../mentions/dates.ts'
import { placeName } from '../mentions/places.ts'
import { rules } from '../rules/rules.ts'
import { fireRules, type Firing } from './find-by-rules.ts'
import { countsOf } from './event-counts.ts'

/** Words before an event that make it a possibility, not something that happened. */
const hypothetical = {
  nl: /(?:kans(?: is)? op|dreiging (?:van|met)|gevaar (?:van|voor)|risico op|plannen? (?:voor|om)|mogelijkheid van|voorbereiding(?:en)? (?:van|voor)|waarschuw\p{L}* voor|vrees\p{L}* voor|alleen als|als er|of|in geval van|plegen van|bij|minder|meer|aantal|weinig|genoeg) (?:(?:een|de|nieuwe|grote|eventuele|terroristische|jihadistische|substantiële|er|daadwerkelijk) )*$/iu,
  en: /(?:chance|risk|threat|possibility|danger|prospect|fear|likelihood) of (?:(?:an?|the|further|new|more|terrorist|possible) )*$|(?:planning|plan|plot(?:ting)?|warn\p{L}* of|likely|possible|potential|carry out|in the event of|if|fewer|more|number of|few|less) (?:(?:an?|to be|the|more|terrorist) )*$/iu,
} as const

/** Words around an attack that make it somebody's plan. */
const planned = {
  nl: { before: /(?:plan(?:de|den|nen)?|beraamden?|voorbereidden?|bereidden?|van plan) (?:(?:om|een|de) )*$/iu, after: /^[^,.;]{0,40}(?<!\p{L})(?:wilden?|willen|van plan|voorbereidden?|beraamden?)(?!\p{L})/iu },
  en: { before: /(?:planned|planning|plotted|plotting|intended|preparing|prepared|wanted)(?: to (?:carry out|commit|mount|stage))? (?:(?:an?|the) )*$/iu, after: /^[^,.;]{0,20} (?:was|were|had been) (?:being )?(?:planned|plotted|prepared)/iu },
} as const

/** How many sentences on the place of an event still holds for an arrest or a trial that names none. */
const placeReach = 1

/** Things that happened, were kept from happening, or did not happen. */
export function findEvents(document: AnnotatedDocument): readonly FoundClaim<'EVENT'>[] {
  const found: FoundClaim<'EVENT'>[] = []
  let lastPlace: { readonly place: NonNullable<EventFields['place']>; readonly sentence: number } | undefined
  for (const firing of fireRules(document, rules[document.lang].EVENT)) {
    if (firing.rule.id.endsWith('-attack-noun') && !isPinnedDown(document, firing)) continue
    if (isHypothetical(document, firing)) continue
    const { index } = firing.sentence
    const near = lastPlace !== undefined && index - lastPlace.sentence <= placeReach ? lastPlace.place : undefined
    const claim = toClaim(document, firing, near)
    found.push(claim)
    if (claim.fields.place !== undefined) lastPlace = { place: claim.fields.place, sentence: index }
  }
  return found.filter((claim) => !found.some((other) => other !== claim && other.fields.type === claim.fields.type && contains(other, claim)))
}

function isHypothetical(document: AnnotatedDocument, firing: Firing<'EVENT'>): boolean {
  const { type, status } = firing.rule.gives
  if (type !== 'attack' || status !== 'completed' || isPlanned(document, firing)) return false
  return hypothetical[document.lang].test(document.text.slice(firing.sentence.start, firing.matched.start))
}

function isPlanned({ text, lang }: AnnotatedDocument, { rule, matched, sentence }: Firing<'EVENT'>): boolean {
  if (!rule.id.endsWith('-attack-noun')) return false
  return planned[lang].before.test(text.slice(sentence.start, matched.start)) || planned[lang].after.test(text.slice(matched.end, sentence.end))
}

/** An attack in passing is an event only with a place or a day; one with the indefinite article needs the day. */
function isPinnedDown({ text }: AnnotatedDocument, { matched, sentence }: Firing<'EVENT'>): boolean {
  const isDated = sentence.dates.some((date) => overlaps(date, matched))
  if (isDated) return true
  const isPlaced = sentence.places.some((place) => !place.adjective && overlaps(place, matched))
  return isPlaced && (sentence.dates.length > 0 || !/^(?:een|an?) /iu.test(text.slice(matched.start, matched.end)))
}

function toClaim(document: AnnotatedDocument, firing: Firing<'EVENT'>, near: EventFields['place']): FoundClaim<'EVENT'> {
  const { rule, sentence, matched } = firing
  const span = trimSpan(document.text, withWhatFollowed(document, firing))
  const words = document.text.slice(span.start, span.end)
  const gives: EventFields = isPlanned(document, firing) ? { type: 'plot', status: 'alleged' } : rule.gives
  const date = dateOf(document, sentence, span)
  const own = placeOf(sentence, span, matched)
  const isElsewhere = gives.type === 'attack' || gives.aggregate === true || /landen|elders|countries|elsewhere/iu.test(words)
  const place = own ?? (isElsewhere ? undefined : near)
  const polarity = gives.polarity ?? polarityOf(words, gives)
  const hedge = hedgeOf(words, document.lang)
  const counts = countsOf(words, gives.type, document.lang)
  const fields: EventFields = {
    ...gives,
    ...(polarity === undefined ? {} : { polarity }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(counts === undefined ? {} : { counts }),
    ...(hedge === undefined ? {} : { certainty: 'hedged', hedge }),
    ...notTerrorist(sentence),
    source: sentence.holder,
  }
  const inferred = [...(sentence.attributions.length > 0 ? [] : ['source']), ...(own === undefined && place !== undefined ? ['place'] : [])]
  return { kind: 'EVENT' as const, ...span, fields, rule: rule.id, inferred }
}

/** `the stabbing in Nice, where two people were killed`: the clause behind says what the attack did. */
function withWhatFollowed({ text }: AnnotatedDocument, { rule, sentence, covered }: Firing<'EVENT'>): Span {
  if (!rule.id.endsWith('-attack-noun') || !/^, (?:waar|waarbij|waarin|where|in which|when|killing)(?!\p{L})/iu.test(text.slice(covered.end, sentence.end))) return covered
  const behind = sentence.clauses.find(({ start }) => start >= covered.end)
  return behind === undefined ? covered : { start: covered.start, end: behind.end }
}

function polarityOf(words: string, gives: EventFields): EventFields['polarity'] {
  if (/nauwelijks|amper|vrijwel geen|bijna geen|hardly|scarcely|barely|almost no|virtually no/iu.test(words)) return 'near-negated'
  return gives.aggregate === true && /\b(?:geen|niemand|no|nobody|none)\b/iu.test(words) ? 'negated' : undefined
}

/** `since` makes an interval up to the publication. */
function dateOf(document: AnnotatedDocument, sentence: ReadSentence, span: Span): string | undefined {
  const inside = sentence.dates.filter((date) => overlaps(date, span))
  const date: DateMention | undefined = inside[0] ?? (sentence.dates.length === 1 ? sentence.dates[0] : undefined)
  if (date === undefined) return undefined
  return date.role === 'since' ? `${date.iso.replace('~', '')}/${document.publishedAs ?? ''}` : date.iso
}

/** The towns of the event, else its countries or area; a single place elsewhere in the sentence where the event names none. */
function placeOf(sentence: ReadSentence, span: Span, matched: Span): EventFields['place'] {
  const places = sentence.places.filter(({ adjective }) => !adjective)
  const inside = places.filter((place) => overlaps(place, span))
  const towns = inside.filter(({ kind }) => kind === 'city')
  const countries = inside.filter(({ kind }) => kind === 'country')
  const named = towns.length > 0 ? towns : countries.length > 1 ? countries : []
  const names = [...new Set(named.map(placeName))]
  if (names.length > 0) return names.length === 1 ? names[0] : names
  const place = inside.find(({ start }) => start >= matched.start) ?? inside[0] ?? (places.length === 1 && places[0]?.kind !== 'area' ? places[0] : undefined)
  return place && placeName(place)
}

function hedgeOf(words: string, lang: 'nl' | 'en'): string | undefined {
  const pattern = lang === 'nl' ? /\b(?:vermoedelijke?|mogelijk|waarschijnlijk|zou|zouden|vermeende)\b/iu : /\b(?:suspected|alleged(?:ly)?|possibly|reportedly|probably)\b/iu
  return pattern.exec(words)?.[0]
}

function notTerrorist(sentence: ReadSentence): EventFields {
  return /geen terroristisch|niet terroristisch|not (?:being )?treated as terror|no terrorist motive/iu.test(sentence.text) ? { terrorism: 'no' } : {}
}
