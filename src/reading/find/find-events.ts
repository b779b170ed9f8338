import type { EventFields, Language } from '../../core/index.ts'
import { contains, overlaps, trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { findGroups } from '../mentions/groups.ts'
import { Neighbours } from '../refine/neighbours.ts'
import { fillSlots } from '../slots.ts'
import { remembered, wholeWords } from '../words.ts'
import { withClaimedActors } from './event-actors.ts'
import { countsOf } from './event-counts.ts'
import { impliedPlace, namedPlace, placesSoFar } from './event-place.ts'
import { isPinnedDown, realityOf, statusBeforeNoun, statusOfNoun, type Reality } from './event-reality.ts'
import { penaltyOf } from './event-penalty.ts'
import { hedged, toldOf, verbToldOf, type EventTold } from './event-told.ts'
import { clauseAround, fireRules, type Firing } from './find-by-rules.ts'

/** Things that happened, were kept from happening, or did not happen. */
export function findEvents(document: AnnotatedDocument): readonly FoundClaim<'EVENT'>[] {
  const found: FoundClaim<'EVENT'>[] = []
  const around = new Neighbours()
  const lastPlace = placesSoFar()
  const firings = fireRules(document, 'EVENT')
  const nounsBySentence = Map.groupBy(firings.filter(isNoun), ({ sentence }) => sentence.index)
  for (const firing of firings) {
    const told = isNoun(firing) ? toldOf(firing.sentence, firing.matched, document.lang) : verbToldOf(firing.sentence, firing.matched)
    const reality = realityOf(document, firing, told)
    const span = trimSpan(document.text, withWhatFollowed(document, firing))
    if (reality === 'imagined' || (needsPin(firing) && !isPinnedDown(document, firing, span))) continue
    const taken = firing.rule.gives.aggregate === true ? (nounsBySentence.get(firing.sentence.index) ?? []).map(({ matched }) => matched) : []
    if (firing.rule.id.endsWith('-none-returned') && !isTimed(firing)) continue
    const claim = toClaim(document, firing, { reality, told, span, taken, near: lastPlace.near(firing.sentence.index) })
    found.push(claim)
    around.add(claim)
    if (!claim.inferred.includes('place')) lastPlace.add(claim.fields.place, firing.sentence.index)
  }
  const events = found.filter((claim) => !around.hasNear(claim, (other) => other !== claim && other.kind === 'EVENT' && isSameKind(other, claim) && contains(other, claim)))
  return withClaimedActors(document, events)
}

function isSameKind(a: FoundClaim<'EVENT'>, b: FoundClaim<'EVENT'>): boolean {
  return a.fields.type === b.fields.type && a.fields.aggregate === b.fields.aggregate
}

/** `An attack was carried out` says of no attack which it was, unless a day or a place does. */
function needsPin(firing: Firing<'EVENT'>): boolean {
  return isNoun(firing) || firing.rule.id.endsWith('-attack-done')
}

function isNoun({ rule }: Firing<'EVENT'>): boolean {
  return rule.id.endsWith('-attack-noun')
}

/** Without a time, that nobody has returned is a count of nought. */
function isTimed({ sentence, covered }: Firing<'EVENT'>): boolean {
  return [...sentence.dates(), ...sentence.stretches()].some((time) => overlaps(time, covered))
}

interface Reading {
  readonly reality: Reality
  readonly told: EventTold | undefined
  readonly span: Span
  readonly near: EventFields['place']
  readonly taken: readonly Span[]
}

function toClaim(document: AnnotatedDocument, firing: Firing<'EVENT'>, reading: Reading): FoundClaim<'EVENT'> {
  const { reality, span, near, taken } = reading
  const { rule, sentence, matched } = firing
  const words = document.text.slice(span.start, span.end)
  const gives = givenBy(document, firing, reality, words)
  const own = namedPlace(sentence, { words, span, matched, taken }, gives.type)
  const place = own ?? (isGoneOnWith(firing) ? near : impliedPlace(document, words, gives.type, near))
  const date = dateOf(document, sentence, reading, gives)
  const counts = [span, aroundOf(firing), tollBehind(document, firing)].map((each) => each && countsOf(sentence, each, gives.type, document.lang)).find((each) => each !== undefined)
  const fields: EventFields = {
    ...gives,
    ...nearness(words, gives, document.lang),
    ...populationOf(sentence, span, gives),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...actorOf(words),
    ...(counts === undefined || reality === 'denied' ? {} : { counts }),
    ...doubtOf(words),
    ...penaltyOf(sentence, gives.type, document.lang),
    ...(reading.told === undefined || reality !== 'happened' ? {} : hedged(reading.told)),
    ...(isNotTerrorist(sentence) ? { terrorism: 'no' } : {}),
    source: sentence.holder,
  }
  const inferred = [...(sentence.attributions.length > 0 ? [] : ['source']), ...(own === undefined && place !== undefined ? ['place'] : []), ...(isNoun(firing) && fields.status === 'completed' ? ['status'] : [])]
  return { kind: 'EVENT' as const, ...span, fields, rule: rule.id, inferred }
}

/** `He stabbed three people`: what was told just before, told further. */
function isGoneOnWith({ rule, sentence }: Firing<'EVENT'>): boolean {
  return rule.id.endsWith('-violence') && /^(?:hij|zij|ze|de (?:man|vrouw|dader|schutter|verdachte)|he|she|they|the (?:man|woman|attacker|gunman|suspect))(?!\p{L})/iu.test(sentence.text)
}

/** What the rule gives, turned by what the words around it say. */
function givenBy(document: AnnotatedDocument, firing: Firing<'EVENT'>, reality: Reality, words: string): EventFields {
  const { gives } = firing.rule
  if (isAttackerShot(words)) return { type: 'death', status: 'completed' }
  if (reality === 'planned') return { type: 'plot', status: 'alleged' }
  if (reality === 'foiled') return { ...gives, status: 'foiled' }
  if (reality === 'failed') return { ...gives, status: 'failed' }
  if (reality === 'taken-back') return { ...gives, status: 'superseded' }
  if (reality === 'denied' || (gives.aggregate === true && !nearOf(document.lang).test(words) && /(?<!\p{L})(?:geen|niemand|no|nobody|none)(?!\p{L})/iu.test(words))) {
    return { ...gives, status: 'none', polarity: 'negated' }
  }
  const isKnifing = gives.type === 'attack' && /steek|stak|stoken|stabb/iu.test(words)
  if (isKnifing && [-3, -2, -1, 0, 1].some((away) => isNotTerrorist(document.sentences[firing.sentence.index + away]))) return { ...gives, type: 'stabbing' }
  return isNoun(firing) ? { ...gives, status: statusOfNoun(words) ?? statusBeforeNoun(document, firing) ?? gives.status ?? 'completed' } : gives
}

/** The police shot who attacked: a death, not another attack. */
function isAttackerShot(words: string): boolean {
  return /(?:dader|verdachte|schutter|aanvaller|attacker|suspect|gunman|assailant)s? (?:is|werd|was|zijn|werden|were|has been) (?:\p{L}+ ){0,3}(?:doodgeschoten|neergeschoten|shot)|(?:doodgeschoten|neergeschoten|shot dead|shot) (?:door|by) (?:de |the )?(?:politie|police|agenten|officers)/iu.test(words)
}

/** The clause of the event; for what is done to people the whole sentence, whose subject may stand far ahead. */
function aroundOf({ rule, sentence, matched }: Firing<'EVENT'>): Span {
  return rule.gives.type === 'attack' ? clauseAround(sentence, matched) : sentence
}

/** `an attack in Lyon in which six people died`, `the bombing, with nine dead,`: what is said of the toll right behind an attack. */
function tollBehind({ text }: AnnotatedDocument, { sentence, covered, rule }: Firing<'EVENT'>): Span | undefined {
  if (rule.gives.type !== 'attack' || rule.gives.aggregate === true) return undefined
  const found = /^[^.;,]{0,40},? (?:waarbij|waardoor|met|with|in which|leaving) [^.;,]{3,80}/iu.exec(text.slice(covered.end, Math.min(sentence.end, covered.end + 140)))
  return found === null ? undefined : { start: covered.end, end: covered.end + found[0].length }
}

/** `the stabbing in Nice, where two people were killed`: the clause behind says what the attack did. */
function withWhatFollowed({ text }: AnnotatedDocument, firing: Firing<'EVENT'>): Span {
  const { sentence, covered } = firing
  const behind = text.slice(covered.end, sentence.end)
  if (firing.rule.gives.type !== 'attack' || firing.rule.gives.aggregate === true) return covered
  if (!/^(?:, (?:waar|waarbij|waarin|where|in which|when|killing|injuring|wounding|zonder (?:doden?|gewonden|slachtoffers)|without (?:any )?(?:deaths|fatalities|injuries))| (?:that|which) (?:killed|injured|wounded|left))(?!\p{L})/iu.test(behind)) return covered
  const following = sentence.clauses.find(({ end }) => end > covered.end + 2)
  return following === undefined ? covered : { start: covered.start, end: following.end }
}

const nearOf = remembered((lang: Language) => new RegExp(wholeWords(fillSlots('{near}', lang)), 'iu'))

function nearness(words: string, { polarity }: EventFields, lang: Language): EventFields {
  return polarity === undefined && (nearOf(lang).test(words) || /hardly|scarcely|barely/iu.test(words)) ? { polarity: 'near-negated' } : {}
}

/** Days the words give; `since` makes an interval up to the publication. A lull takes no day from the attack that is told beside it. */
function dateOf(document: AnnotatedDocument, sentence: ReadSentence, { span, taken }: Reading, { type, aggregate }: EventFields): string | undefined {
  const free = sentence.dates().filter((date) => !taken.some((other) => overlaps(other, date)))
  const inside = free.filter((date) => overlaps(date, span))
  const stretch = sentence.stretches().find((each) => overlaps(each, span) && (each.to === undefined ? inside.length === 0 : contains(span, each)))
  if (stretch?.from !== undefined && (aggregate === true || stretch.to !== undefined || isPast(document.text.slice(stretch.start, stretch.end)))) return `${stretch.from}/${stretch.to ?? sentence.writtenAs ?? ''}`
  const only = free.length === 1 && free[0]?.role === 'on' && (aggregate !== true || free[0].end <= span.start) ? free[0] : undefined
  const date = inside[0] ?? (type === 'plot' ? undefined : only)
  if (date === undefined) return isRecent(document, clauseAround(sentence, span)) && free.length === 0 ? monthOf(sentence.writtenAs) : undefined
  const isSince = date.role === 'since' || (aggregate === true && /(?<!\p{L})(?:sinds|since) [^,.;]{0,40}$/iu.test(document.text.slice(Math.max(sentence.start, date.start - 50), date.start)))
  return isSince ? `${date.iso.replace('~', '')}/${document.publishedAs ?? ''}` : (date.days ?? date.iso)
}

/** `Recently` is about the month of the writing. */
function monthOf(written: string | undefined): string | undefined {
  return written === undefined || written.length < 'yyyy-mm'.length ? undefined : `${written.slice(0, 'yyyy-mm'.length)}~`
}

function isRecent({ text }: AnnotatedDocument, { start, end }: Span): boolean {
  return /(?<!\p{L})(?:onlangs|kort geleden|recently|lately)(?!\p{L})/iu.test(text.slice(start, end))
}

/** `In the past year` something happened once; `for a year` is how long it went on. */
function isPast(words: string): boolean {
  return /(?<!\p{L})(?:afgelopen|voorbije|laatste|past|last|previous)(?!\p{L})/iu.test(words)
}

/** Whose leaving or coming back is spoken of. */
function populationOf(sentence: ReadSentence, span: Span, { type, aggregate }: EventFields): EventFields {
  const people = aggregate === true && (type === 'departure' || type === 'return') ? sentence.places().find((place) => place.adjective && place.kind === 'country' && contains(span, place)) : undefined
  return people === undefined ? {} : { population: people.code }
}

/** The group that the words of the event name, where it is only one. */
function actorOf(words: string): EventFields {
  const [actor, ...others] = new Set(findGroups(words).map(({ group }) => group))
  return actor === undefined || others.length > 0 ? {} : { actor }
}

/** A reserve that an adjective makes: `de vermoedelijke dader`. */
function doubtOf(words: string): EventFields {
  const hedge = /(?<!\p{L})(?:vermoedelijke?|vermeende?|suspected|alleged)(?!\p{L})/iu.exec(words)?.[0]
  return hedge === undefined ? {} : { certainty: 'hedged', hedge }
}

function isNotTerrorist(sentence: ReadSentence | undefined): boolean {
  return sentence !== undefined && /geen terroristisch|niet terroristisch|terroristisch (?:motief|oogmerk) (?:is|was|lijkt) (?:er )?(?:geen sprake|uitgesloten)|not (?:being )?treat(?:ed|ing)?(?: [^\s.,;]+){0,3} as terror|no terrorist motive|not (?:believed to be )?terror(?:ism)?-related/iu.test(sentence.text)
}
