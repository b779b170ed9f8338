import type { EventFields, Language } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import type { AnnotatedDocument } from '../finder.ts'
import type { EventTold } from './event-told.ts'
import { clauseAround, type Firing } from './find-by-rules.ts'

/** What the words around an event make of it. */
export type Reality = 'happened' | 'failed' | 'foiled' | 'planned' | 'imagined' | 'denied' | 'taken-back'

interface RealityWords {
  readonly definite: RegExp
  readonly possibleBefore: RegExp
  readonly possibleBehind: RegExp
  readonly plannedBefore: RegExp
  readonly plannedBehind: RegExp
  readonly modal: RegExp
  readonly denied: RegExp
  /** Of a plot that a court does not hold proven. */
  readonly cleared: RegExp
  /** Before the noun itself. */
  readonly deniedBefore: RegExp
  readonly harm: RegExp
}

const wordsOf: Readonly<Record<Language, RealityWords>> = {
  nl: {
    definite: /^(?:de|het|deze|die|dit) /iu,
    possibleBefore: /(?:kans(?: is)? op|dreiging (?:van|met)|gevaar (?:van|voor)|risico op|plannen? (?:voor|om)|mogelijkheid van|voorbereiding(?:en)? (?:van|voor)|waarschuw\p{L}* voor|vrees\p{L}* voor|rekening met|oproep\p{L}* tot|alleen als|als er|als|of|in geval van|beramen van|voorbereiden van|plegen van|bij|minder|meer|aantal|weinig|genoeg) (?:(?:een|nieuwe|grote|eventuele|terroristische|jihadistische|substantiële|er|daadwerkelijk) )*$/iu,
    possibleBehind: /^[^,.;]{0,40}(?<!\p{L})(?:te plegen|te voorkomen|te verijdelen|mogelijk|denkbaar|voorstelbaar|waarschijnlijk|reëel|reële kans|dreigt|dreigen|kan|kunnen|uit te sluiten|op handen)(?!\p{L})/iu,
    plannedBefore: /(?:plan(?:de|den|nen)?|beraamden?|voorbereidden?|bereidden?|van plan) (?:(?:om|een|de) )*$/iu,
    plannedBehind: /(?<!\p{L})(?:wilden?|willen|van plan|voorbereidden?|beraamden?|(?:zou(?:den)?|had(?:den)?|heeft|hebben) (?:\p{L}+ )?(?:beramen|beraamd|voorbereiden|voorbereid|plannen|gepland))(?!\p{L})/iu,
    modal: /(?:^(?:als|indien|wanneer) [^,.;]*|(?<!\p{L})(?:kan|kunnen|moet|moeten|zal|zullen|mag|mogen|wil|willen) [^,.;]{0,60})$/iu,
    denied: /(?<!\p{L})(?:niet|niemand|nooit|geen(?: enkele)?(?: \p{L}+){0,2}?)(?: (?:is|zijn|werd|werden|was|waren|wordt|worden|nog|meer|eerder|ooit))* $/iu,
    cleared: /(?<!\p{L})(?:vrijgesproken|vrijspraak|spr(?:ak|aken|eekt|eken) [^,.;]{1,60} vrij)(?!\p{L})/iu,
    deniedBefore: /(?:geen sprake (?:was |is )?van|(?:ging|gaat) (?:het )?niet om) (?:een )?$/iu,
    harm: /(?<!\p{L})(?:doden?|gedood|gewond(?:en)?|omgekomen|kwam(?:en)? (?:[^,.;]{0,60} )?om|om het leven|vielen|slachtoffers)(?!\p{L})/iu,
  },
  en: {
    definite: /^(?:the|this|these|those|last) /iu,
    possibleBefore: /(?:chance|risk|threat|possibility|danger|prospect|fears?|likelihood|calls?|event) (?:of|for) (?:(?:an?|further|new|more|terrorist|possible) )*$|(?:planning|plan|plot(?:ting)?|warn\p{L}* of|likely|possible|potential|carry out|if|fewer|more|number of|few|less|prevent|whether) (?:(?:an?|to be|more|terrorist) )*$/iu,
    possibleBehind: /^[^,.;]{0,30} (?:(?:is|are|remains?) (?:\p{L}+ )?["“‘]?(?:\p{L}+ )?(?:likely|unlikely|possible|conceivable|imminent|probable)|could|might|may|can|would|cannot)(?!\p{L})/iu,
    plannedBefore: /(?:planned|planning|plotted|plotting|intended|preparing|prepared|wanted)(?: to (?:carry out|commit|mount|stage))? (?:(?:an?|the) )*$/iu,
    plannedBehind: /^[^,.;]{0,20} (?:was|were|had been) (?:being )?(?:planned|plotted|prepared)/iu,
    modal: /(?:^if [^,.;]*|(?<!\p{L})(?:could|can|may|might|must|should|will|would|to) (?:\p{L}+ )?(?:be |have been )?)$/iu,
    denied: /(?<!\p{L})(?:not|never|nobody|no one|none|no \p{L}+(?: \p{L}+)?)(?: (?:has|have|had|was|were|been|be|yet|ever))* $/iu,
    cleared: /(?<!\p{L})(?:acquitt(?:ed|al)|cleared of|not guilty)(?!\p{L})/iu,
    deniedBefore: /(?:(?:was|were) not|no question of) (?:an? )?$/iu,
    harm: /(?<!\p{L})(?:dead|killed|killing|died|injured|wounded|victims)(?!\p{L})/iu,
  },
}

/** Whether it happened, was somebody's plan, is only thought of, or is said not to have happened. */
export function realityOf(document: AnnotatedDocument, firing: Firing<'EVENT'>, told: EventTold | undefined): Reality {
  const { gives, id } = firing.rule
  if (id.endsWith('-attack-noun')) return realityByTelling(told) ?? realityOfNoun(document, firing)
  const { modal, denied, cleared } = wordsOf[document.lang]
  if (gives.type === 'plot' && cleared.test(firing.sentence.text)) return 'imagined'
  if (gives.type === 'plot' || (gives.aggregate === true && !id.endsWith('-no-attack'))) return 'happened'
  if (told !== undefined) return gives.polarity !== undefined ? 'happened' : told.isDenied ? 'denied' : told.isUnreal ? 'imagined' : 'happened'
  const clause = clauseAround(firing.sentence, firing.matched)
  const before = document.text.slice(clause.start, firing.matched.start)
  const upTo = document.text.slice(clause.start, firing.matched.end)
  if (gives.polarity === undefined && denied.test(before)) return 'denied'
  return modal.test(gives.status === 'foiled' ? upTo : before) ? 'imagined' : 'happened'
}

/** What the clause settles by itself: denied, taken back, failed. */
function realityByTelling(told: EventTold | undefined): Reality | undefined {
  if (told === undefined) return undefined
  if (told.mood === 'withdrawn') return 'taken-back'
  if (told.isDenied) return 'denied'
  if (told.mood === 'prevented') return 'foiled'
  return told.hasFailed ? 'failed' : undefined
}

/** From this number on attacks are counted rather than told. */
const manyAttacks = 5

function realityOfNoun({ text, lang }: AnnotatedDocument, { matched, sentence }: Firing<'EVENT'>): Reality {
  const { definite, deniedBefore, possibleBefore, possibleBehind, plannedBefore, plannedBehind, harm } = wordsOf[lang]
  const before = text.slice(sentence.start, matched.start)
  const words = text.slice(matched.start, matched.end)
  const behind = text.slice(matched.end, sentence.end)
  if (deniedBefore.test(before)) return 'denied'
  if (definite.test(words)) return 'happened'
  if (sentence.numbers().some(({ end, value = 0 }) => end === matched.start - 1 && value >= manyAttacks)) return 'imagined'
  if (plannedBefore.test(before) || plannedBehind.test(behind.slice(0, 60).split(/[,.;]/)[0] ?? '')) return 'planned'
  const isReal = harm.test(sentence.text) && /(?:(?:^|[,.;] )in|(?<!\p{L})bij) $/iu.test(before)
  return !isReal && (possibleBefore.test(before) || possibleBehind.test(behind)) ? 'imagined' : 'happened'
}

/** An attack in passing is an event only with a place or a day; with the indefinite article it needs a day or what it did besides. */
export function isPinnedDown({ text, lang }: AnnotatedDocument, { sentence }: Firing<'EVENT'>, span: Span): boolean {
  const { definite, harm } = wordsOf[lang]
  if (sentence.dates().some((date) => overlaps(date, span))) return true
  const words = text.slice(span.start, span.end)
  // The attack on somebody or something with a name.
  if (definite.test(words) && /(?:^| )(?:of|on|op) (?:\p{L}+ ){0,3}\p{Lu}/u.test(words)) return true
  const isPlaced = sentence.places().some((place) => place.kind !== 'area' && overlaps(place, span) && (!place.adjective || place.start > span.start))
  return isPlaced && (definite.test(words) || sentence.dates().length > 0 || harm.test(sentence.text) || !/^(?:een|an?) /iu.test(words))
}

/** An attack that its own words call foiled or failed. */
export function statusOfNoun(words: string): EventFields['status'] {
  if (/verijdelde|foiled|thwarted/iu.test(words)) return 'foiled'
  return /mislukte|failed|attempted|poging/iu.test(words) ? 'failed' : undefined
}

/** `The second attempted attack`: a word right before the noun that the rule leaves out. */
export function statusBeforeNoun({ text }: AnnotatedDocument, { matched, sentence }: Firing<'EVENT'>): EventFields['status'] {
  return /(?:attempted|failed|botched|mislukte|poging tot (?:een )?)(?: \p{L}+)?\s*$/iu.test(text.slice(Math.max(sentence.start, matched.start - 40), matched.start)) ? 'failed' : undefined
}
