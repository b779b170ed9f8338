import type { EventFields } from '../../core/index.ts'
import { overlaps, trimSpan, type Span } from '../document.ts'
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

/** Things that happened, were kept from happening, or did not happen. */
export function findEvents(document: AnnotatedDocument): readonly FoundClaim<'EVENT'>[] {
  return fireRules(document, rules[document.lang].EVENT)
    .filter((firing) => !isHypothetical(document, firing))
    .filter((firing) => !firing.rule.id.endsWith('-attack-noun') || isPinnedDown(firing))
    .map((firing) => toClaim(document, firing))
}

function isHypothetical({ text, lang }: AnnotatedDocument, { matched, sentence, rule }: Firing<'EVENT'>): boolean {
  if (rule.gives.type !== 'attack' || rule.gives.status !== 'completed') return false
  return hypothetical[lang].test(text.slice(sentence.start, matched.start)) || hypothetical[lang].test(`${text.slice(Math.max(sentence.start, matched.start - 30), matched.start)}`)
}

/** An attack in passing is an event only with a place or a day. */
function isPinnedDown({ matched, sentence }: Firing<'EVENT'>): boolean {
  return sentence.dates.some((date) => overlaps(date, matched)) || sentence.places.some((place) => !place.adjective && overlaps(place, matched))
}

function toClaim(document: AnnotatedDocument, { rule, sentence, matched, covered }: Firing<'EVENT'>): FoundClaim<'EVENT'> {
  const span = trimSpan(document.text, covered)
  const words = document.text.slice(span.start, span.end)
  const date = dateOf(document, sentence, span)
  const place = placeOf(sentence, span, matched)
  const polarity = rule.gives.polarity ?? polarityOf(words, rule.gives)
  const hedge = hedgeOf(words, document.lang)
  const counts = countsOf(words, rule.gives.type, document.lang)
  const fields: EventFields = {
    ...rule.gives,
    ...(polarity === undefined ? {} : { polarity }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(counts === undefined ? {} : { counts }),
    ...(hedge === undefined ? {} : { certainty: 'hedged', hedge }),
    ...notTerrorist(sentence),
    source: sentence.holder,
  }
  return { kind: 'EVENT' as const, ...span, fields, rule: rule.id, inferred: sentence.attributions.length > 0 ? [] : ['source'] }
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

function placeOf(sentence: ReadSentence, span: Span, matched: Span): string | undefined {
  const places = sentence.places.filter(({ adjective }) => !adjective)
  const inside = places.filter((place) => overlaps(place, span))
  const behind = inside.find(({ start }) => start >= matched.start) ?? inside[0]
  const place = inside.find(({ kind }) => kind === 'city') ?? behind ?? (places.length === 1 ? places[0] : undefined)
  return place && placeName(place)
}

function hedgeOf(words: string, lang: 'nl' | 'en'): string | undefined {
  const pattern = lang === 'nl' ? /\b(?:vermoedelijke?|mogelijk|waarschijnlijk|zou|zouden|vermeende)\b/iu : /\b(?:suspected|alleged(?:ly)?|possibly|reportedly|probably)\b/iu
  return pattern.exec(words)?.[0]
}

function notTerrorist(sentence: ReadSentence): EventFields {
  return /geen terroristisch|niet terroristisch|not (?:being )?treated as terror|no terrorist motive/iu.test(sentence.text) ? { terrorism: 'no' } : {}
}
