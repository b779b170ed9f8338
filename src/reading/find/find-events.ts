import type { EventFields } from '../../core/index.ts'
import { contains, overlaps, trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { Neighbours } from '../refine/neighbours.ts'
import { rules } from '../rules/rules.ts'
import { countsOf } from './event-counts.ts'
import { impliedPlace, namedPlace, placesSoFar } from './event-place.ts'
import { isPinnedDown, realityOf, statusOfNoun, type Reality } from './event-reality.ts'
import { clauseAround, fireRules, type Firing } from './find-by-rules.ts'

/** Things that happened, were kept from happening, or did not happen. */
export function findEvents(document: AnnotatedDocument): readonly FoundClaim<'EVENT'>[] {
  const found: FoundClaim<'EVENT'>[] = []
  const around = new Neighbours()
  const lastPlace = placesSoFar()
  const firings = fireRules(document, rules[document.lang].EVENT)
  const nouns = new Map<number, Span[]>()
  for (const { sentence, matched } of firings.filter(isNoun)) nouns.set(sentence.index, [...(nouns.get(sentence.index) ?? []), matched])
  for (const firing of firings) {
    const reality = realityOf(document, firing)
    const span = trimSpan(document.text, withWhatFollowed(document, firing))
    if (reality === 'imagined' || (isNoun(firing) && !isPinnedDown(document, firing, span))) continue
    const taken = firing.rule.gives.aggregate === true ? (nouns.get(firing.sentence.index) ?? []) : []
    const claim = toClaim(document, firing, { reality, span, taken, near: lastPlace.near(firing.sentence.index) })
    found.push(claim)
    around.add(claim)
    if (!claim.inferred.includes('place')) lastPlace.add(claim.fields.place, firing.sentence.index)
  }
  return found.filter((claim) => !around.near(claim).some((other) => other !== claim && other.kind === 'EVENT' && isSameKind(other, claim) && contains(other, claim)))
}

function isSameKind(a: FoundClaim<'EVENT'>, b: FoundClaim<'EVENT'>): boolean {
  return a.fields.type === b.fields.type && a.fields.aggregate === b.fields.aggregate
}

function isNoun({ rule }: Firing<'EVENT'>): boolean {
  return rule.id.endsWith('-attack-noun')
}

interface Reading {
  readonly reality: Reality
  readonly span: Span
  readonly near: EventFields['place']
  readonly taken: readonly Span[]
}

function toClaim(document: AnnotatedDocument, firing: Firing<'EVENT'>, { reality, span, near, taken }: Reading): FoundClaim<'EVENT'> {
  const { rule, sentence, matched } = firing
  const words = document.text.slice(span.start, span.end)
  const gives = givenBy(document, firing, reality, words)
  const own = namedPlace(sentence, { words, span, matched, taken })
  const place = own ?? impliedPlace(document, words, gives.type, near)
  const date = dateOf(document, sentence, span, gives)
  const counts = countsOf(words, gives.type, document.lang) ?? countsOf(aroundOf(document, firing), gives.type, document.lang)
  const fields: EventFields = {
    ...gives,
    ...nearness(words, gives),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(counts === undefined ? {} : { counts }),
    ...hedgeOf(words, document.lang),
    ...(isNotTerrorist(sentence) ? { terrorism: 'no' } : {}),
    source: sentence.holder,
  }
  const inferred = [...(sentence.attributions.length > 0 ? [] : ['source']), ...(own === undefined && place !== undefined ? ['place'] : [])]
  return { kind: 'EVENT' as const, ...span, fields, rule: rule.id, inferred }
}

/** What the rule gives, turned by what the words around it say. */
function givenBy(document: AnnotatedDocument, firing: Firing<'EVENT'>, reality: Reality, words: string): EventFields {
  const { gives } = firing.rule
  if (isAttackerShot(words)) return { type: 'death', status: 'completed' }
  if (reality === 'planned') return { type: 'plot', status: 'alleged' }
  if (reality === 'denied' || (gives.aggregate === true && /(?<!\p{L})(?:(?<!bijna |vrijwel )geen|niemand|(?<!almost |virtually )no|nobody|none)(?!\p{L})/iu.test(words))) {
    return { ...gives, status: 'none', polarity: 'negated' }
  }
  const isKnifing = gives.type === 'attack' && /steek|stak|stoken|stabb/iu.test(words)
  if (isKnifing && [-3, -2, -1, 0, 1].some((away) => isNotTerrorist(document.sentences[firing.sentence.index + away]))) return { ...gives, type: 'stabbing' }
  return isNoun(firing) ? { ...gives, status: statusOfNoun(words) ?? gives.status ?? 'completed' } : gives
}

/** The police shot who attacked: a death, not another attack. */
function isAttackerShot(words: string): boolean {
  return /(?:dader|verdachte|schutter|aanvaller|attacker|suspect|gunman|assailant)s? (?:is|werd|was|zijn|werden|were|has been) (?:\p{L}+ ){0,3}(?:doodgeschoten|neergeschoten|shot)|(?:doodgeschoten|neergeschoten|shot dead|shot) (?:door|by) (?:de |the )?(?:politie|police|agenten|officers)/iu.test(words)
}

/** The clause of the event; for what is done to people the whole sentence, whose subject may stand far ahead. */
function aroundOf({ text }: AnnotatedDocument, firing: Firing<'EVENT'>): string {
  const around = firing.rule.gives.type === 'attack' ? clauseAround(firing.sentence, firing.matched) : firing.sentence
  return text.slice(around.start, around.end)
}

/** `the stabbing in Nice, where two people were killed`: the clause behind says what the attack did. */
function withWhatFollowed({ text }: AnnotatedDocument, firing: Firing<'EVENT'>): Span {
  const { sentence, covered } = firing
  const behind = text.slice(covered.end, sentence.end)
  if (firing.rule.gives.type !== 'attack' || firing.rule.gives.aggregate === true) return covered
  if (!/^(?:, (?:waar|waarbij|waarin|where|in which|when|killing|injuring|wounding)| (?:that|which) (?:killed|injured|wounded|left))(?!\p{L})/iu.test(behind)) return covered
  const following = sentence.clauses.find(({ end }) => end > covered.end + 2)
  return following === undefined ? covered : { start: covered.start, end: following.end }
}

function nearness(words: string, { polarity }: EventFields): EventFields {
  const isNear = /nauwelijks|amper|vrijwel geen|bijna geen|hardly|scarcely|barely|almost no|virtually no/iu.test(words)
  return polarity === undefined && isNear ? { polarity: 'near-negated' } : {}
}

/** `since` makes an interval up to the publication. */
function dateOf(document: AnnotatedDocument, sentence: ReadSentence, span: Span, { type, aggregate }: EventFields): string | undefined {
  const inside = sentence.dates.filter((date) => overlaps(date, span))
  const only = sentence.dates.length === 1 && sentence.dates[0]?.role === 'on' ? sentence.dates[0] : undefined
  const date = inside[0] ?? (type === 'plot' ? undefined : only)
  if (date === undefined) return undefined
  const isSince = date.role === 'since' || (aggregate === true && /(?<!\p{L})(?:sinds|since) [^,.;]{0,40}$/iu.test(document.text.slice(Math.max(sentence.start, date.start - 50), date.start)))
  return isSince ? `${date.iso.replace('~', '')}/${document.publishedAs ?? ''}` : date.iso
}

function hedgeOf(words: string, lang: 'nl' | 'en'): EventFields {
  const pattern = lang === 'nl' ? /\b(?:vermoedelijke?|mogelijk|waarschijnlijk|zou|zouden|vermeende)\b/iu : /\b(?:suspected|alleged(?:ly)?|possibly|reportedly|probably)\b/iu
  const hedge = pattern.exec(words)?.[0]
  return hedge === undefined ? {} : { certainty: 'hedged', hedge }
}

function isNotTerrorist(sentence: ReadSentence | undefined): boolean {
  return sentence !== undefined && /geen terroristisch|niet terroristisch|not (?:being )?treated as terror|no terrorist motive/iu.test(sentence.text)
}
