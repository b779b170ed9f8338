import { beforeVerb, essenceOf, phrasesFrom, subjectsOf, type Clause } from './clause.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { headClasses } from './heads-en.ts'
import { nounFrameOf, pastOfBase, verbFrameOf, type Frame } from './triggers-en.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** More than these in one sentence are a list, or no text that anybody wrote. */
const mostMentions = 12

/** Every place in a sentence that speaks of an incident. */
export function findMentions(clause: Clause): readonly IncidentMention[] {
  const found: IncidentMention[] = []
  for (const [at, unit] of clause.units.entries()) {
    if (found.length === mostMentions) break
    const isVerb = unit.tag === 'past' || unit.tag === 'ing' || unit.tag === 'base' || unit.tag === 'verb'
    const frame = isVerb ? verbFrameOf().get(unit.lower) ?? verbFrameOf().get(pastOfBase().get(unit.lower) ?? '') : unit.tag === 'noun' ? nounFrameOf().get(unit.lower) : undefined
    const whole = frame === undefined ? undefined : wholeFrame(clause, at, frame)
    if (whole === undefined || isNegated(clause, at)) continue
    found.push(isVerb ? verbMention(clause, at, whole) : nounMention(clause, at, whole))
  }
  return found
}

/** Verbs that tell an incident only with the words behind them: `set fire to`, `opened fire on`, `blew up`, `took hostage`. */
function wholeFrame(clause: Clause, at: number, frame: Frame): Frame | undefined {
  const behind = clause.units.slice(at + 1, at + 7).map(({ lower }) => lower)
  const burnt = behind.slice(0, 3).includes('fire') || behind.includes('ablaze')
  switch (clause.units[at]?.lower) {
    case 'set': return burnt ? verbFrameOf().get('burned') : behind.includes('off') ? verbFrameOf().get('exploded') : undefined
    case 'went': return behind[0] === 'off' ? frame : undefined
    case 'held': case 'holding': case 'took': case 'taken': case 'taking': return behind.includes('hostage') || behind.includes('hostages') ? frame : undefined
    case 'found': return bodies.has(clause.phraseTo.get(beforeVerb(clause, at).at + 1)?.head ?? '') || isBodyOf(clause, at) || behind[0] === 'dead' || behind[0] === 'murdered' ? frame : undefined
    case 'opened': return behind[0] === 'fire' ? frame : undefined
    case 'blew': case 'blown': return behind.includes('up') || behind.includes('off') ? frame : undefined
    case 'left': case 'leaving': return behind.includes('dead') ? verbFrameOf().get('killed') : behind.includes('wounded') || behind.includes('injured') ? verbFrameOf().get('wounded') : handlesWeapon(clause, at) ? frame : undefined
    case 'launched': case 'dropped': case 'threw': case 'thrown': case 'hidden': case 'installed': case 'tossed': return handlesWeapon(clause, at) ? frame : undefined
    case 'fired': return behind.includes('at') || behind.includes('on') || behind.includes('against') ? frame : undefined
    case 'death': return clause.units[at - 1]?.lower === 'to' || clause.units[at + 1]?.tag === 'noun' ? undefined : frame
    default: return frame
  }
}

const bodies = new Set(['body', 'bodies', 'corpse', 'corpses'])

/** `the bodies of two clerks were found`. */
function isBodyOf(clause: Clause, at: number): boolean {
  return subjectsOf(clause, at).some(({ head }) => bodies.has(head))
}

/** A weapon stands behind the verb, or is its subject. */
function handlesWeapon(clause: Clause, at: number): boolean {
  const subject = clause.phraseTo.get(beforeVerb(clause, at).at + 1)
  return subject?.headClass === 'weapon' || clause.units.slice(at + 1, at + 7).some(({ lower }) => headClasses().get(lower) === 'weapon')
}

interface Parts {
  readonly doers: readonly NounPhrase[]
  readonly doneTo: readonly NounPhrase[]
  readonly weapons: readonly NounPhrase[]
}

function verbMention(clause: Clause, at: number, frame: Frame): IncidentMention {
  const { isPassive } = beforeVerb(clause, at)
  const objects = phrasesFrom(clause, behindParticle(clause, at))
  const agents = agentsOf(clause, at)
  const isReduced = !isPassive && clause.units[at]?.tag === 'past' && (agents.length > 0 || (objects.length === 0 && isOpenEnded(clause, at))) && frame.object === 'done-to' && frame.subject === 'doer'
  const subjects = clause.units[at]?.tag === 'base' ? subjectsOfBase(clause, at) : subjectsOf(clause, at)
  const parts = isPassive || isReduced ? passiveParts(frame, subjects, agents) : activeParts(frame, subjects, objects)
  const mention = toMention(clause, at, frame, 'verb', { ...parts, doneTo: [...parts.doneTo, ...placed(clause, at, frame)] })
  return { ...mention, isOfSomeoneBefore: frame.object === 'done-to' && isOfSomeoneBefore(clause, at, { isPassive: isPassive || frame.subject === 'done-to' }) }
}

const neverPassive = new Set(['fired', 'opened', 'threatened', 'died', 'raided'])

/** Nothing behind a participle that it could act on: `clerks killed in May`, but not `shot him` or `fired on a car`. */
function isOpenEnded(clause: Clause, at: number): boolean {
  const next = clause.units[at + 1]
  return !neverPassive.has(clause.units[at]?.lower ?? '') && next?.tag !== 'pron' && next?.lower !== 'to'
}

const persons = new Set(['he', 'him', 'she', 'her', 'himself'])

/** A pronoun stands where the one it was done to would. */
function isOfSomeoneBefore(clause: Clause, at: number, { isPassive }: { readonly isPassive: boolean }): boolean {
  return isPassive ? persons.has(clause.units[beforeVerb(clause, at).at]?.lower ?? '') : persons.has(clause.units[at + 1]?.lower ?? '') && clause.units[at + 2]?.tag !== 'noun'
}

function passiveParts(frame: Frame, subjects: readonly NounPhrase[], agents: readonly NounPhrase[]): Parts {
  const isThing = frame.object === 'weapon'
  return { doers: agents, doneTo: isThing ? [] : subjects, weapons: isThing ? subjects : agents }
}

function activeParts(frame: Frame, subjects: readonly NounPhrase[], objects: readonly NounPhrase[]): Parts {
  if (frame.subject === 'done-to') return { doers: [], doneTo: subjects, weapons: [] }
  const isThing = frame.object === 'weapon'
  return { doers: subjects, doneTo: isThing ? [] : objects, weapons: isThing ? [...objects, ...subjects] : subjects }
}

/** `tried to kill`, `planned to attack`: the subject of the verb before `to`. */
function subjectsOfBase(clause: Clause, at: number): readonly NounPhrase[] {
  const to = clause.units[at - 1]?.lower === 'to' ? at - 1 : undefined
  if (to === undefined) return subjectsOf(clause, at)
  for (let verb = to - 1; verb >= Math.max(0, to - 8); verb -= 1) if (['past', 'verb', 'be'].includes(clause.units[verb]?.tag ?? '')) return subjectsOf(clause, verb)
  return []
}

/** `opened fire on`, `blew up X`. */
function behindParticle(clause: Clause, at: number): number {
  const next = clause.units[at + 1]?.lower
  if (next === 'fire') return at + 3
  return next === 'up' || next === 'down' || next === 'off' ? at + 2 : at + 1
}

function agentsOf(clause: Clause, verb: number): readonly NounPhrase[] {
  for (let at = verb + 1; at < Math.min(clause.units.length, verb + 22); at += 1) {
    const unit = clause.units[at]
    if (unit?.lower === 'by') return phrasesFrom(clause, at + 1)
    if (unit?.tag === 'past' || unit?.tag === 'verb' || unit?.tag === 'be' || unit?.tag === 'have') return []
  }
  return []
}

/** What stands behind a preposition that the frame knows: `attack on X`, `exploded in front of X`. */
function placed(clause: Clause, from: number, { at: prepositions }: Frame): readonly NounPhrase[] {
  const found: NounPhrase[] = []
  for (let at = from + 1; at < Math.min(clause.units.length, from + 18) && prepositions.length > 0; at += 1) {
    const unit = clause.units[at]
    if (unit === undefined || ['past', 'verb', 'be', 'have', 'sub', 'rel'].includes(unit.tag)) break
    if (unit.tag === 'prep' && prepositions.includes(unit.lower)) found.push(...phrasesFrom(clause, unit.lower === 'in' && clause.units[at + 1]?.lower === 'front' ? at + 3 : at + 1))
  }
  return found
}

const carriers = new Set(['carried', 'perpetrated', 'staged', 'launched', 'conducted', 'committed', 'planned', 'ordered', 'masterminded', 'made', 'mounted', 'attempted', 'continued', 'begun', 'began', 'executed', 'suffered', 'escaped'])

function nounMention(clause: Clause, at: number, frame: Frame): IncidentMention {
  const phrase = clause.phrases.find(({ from, to }) => from <= at && at < to)
  const owner = ownerOf(clause, phrase, at)
  const carrier = carrierOf(clause, phrase, at)
  const isVictim = frame.effect !== undefined || frame.kind === 'kidnapping'
  return toMention(clause, at, frame, 'noun', {
    doers: [...agentsOf(clause, at), ...(carrier ?? []), ...carriedOutBy(clause, at), ...answerableFor(clause, phrase?.first ?? at), ...(isVictim || owner === undefined ? [] : [owner])],
    doneTo: [...placed(clause, at, frame), ...(isVictim && owner !== undefined ? [owner] : [])],
    weapons: phrase === undefined ? [] : [phrase],
  })
}

/** `galan's murder`: the possessor within the phrase. */
function ownerOf(clause: Clause, phrase: NounPhrase | undefined, at: number): NounPhrase | undefined {
  if (phrase === undefined) return undefined
  const mark = clause.units.findIndex(({ tag }, place) => place > phrase.from && place < at && tag === 'possessive')
  return mark === -1 ? undefined : { ...phrase, to: mark, head: clause.units[mark - 1]?.lower ?? '', headClass: phrase.name !== undefined && phrase.name.to <= mark ? 'person' : headClasses().get(clause.units[mark - 1]?.lower ?? '') ?? 'other' }
}

/** `was staged by X` behind what happened. */
function carriedOutBy(clause: Clause, at: number): readonly NounPhrase[] {
  for (let place = at + 1; place < Math.min(clause.units.length, at + 14); place += 1) {
    const { lower = '', tag } = clause.units[place] ?? {}
    if (carriers.has(lower) || lower === 'committed') return agentsOf(clause, place)
    if (lower === 'attributed' || lower === 'blamed') return phrasesFrom(clause, place + 2)
    if (tag === 'past' || tag === 'verb') return []
  }
  return []
}

const answering = new Set(['responsibility', 'responsible', 'accused', 'implicated', 'involved', 'suspected', 'charged', 'guilty', 'participated', 'participating', 'credit'])

/** `X claimed responsibility for it`, `X, accused of it`. */
function answerableFor(clause: Clause, first: number): readonly NounPhrase[] {
  for (let place = first - 1; place >= Math.max(0, first - 5); place -= 1) {
    const { lower = '' } = clause.units[place] ?? {}
    if (!answering.has(lower)) continue
    const verb = lower === 'responsibility' || lower === 'credit' || lower === 'responsible' || lower === 'guilty' ? verbBefore(clause, place) : place
    return subjectsOf(clause, verb)
  }
  return []
}

function verbBefore(clause: Clause, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) if (['past', 'verb', 'be', 'ing'].includes(clause.units[place]?.tag ?? '')) return place
  return at
}

function carrierOf(clause: Clause, phrase: NounPhrase | undefined, at: number): readonly NounPhrase[] | undefined {
  const first = phrase?.first ?? at
  for (const place of [first - 1, first - 2]) if (carriers.has(clause.units[place]?.lower ?? '')) return subjectsOf(clause, place)
  return undefined
}

function toMention(clause: Clause, at: number, frame: Frame, form: IncidentMention['form'], parts: Parts): IncidentMention {
  const participants = (phrases: readonly NounPhrase[]): readonly Participant[] => phrases.map((phrase) => ({ clause, phrase }))
  const doneTo = parts.doneTo.map((phrase) => essenceOf(clause, phrase))
  return { clause, at, frame, form, doers: participants(parts.doers), doneTo: participants(doneTo), weapons: participants(parts.weapons.filter(({ headClass }) => headClass === 'weapon')), isOfSomeoneBefore: false, effect: frame.effect, stage: stageOf(clause, at) }
}

const attempts = new Set(['attempt', 'attempts', 'attempted', 'tried', 'trying', 'unsuccessfully', 'foiled', 'failed', 'frustrated', 'deactivated', 'defused', 'try', 'plot'])
const threats = new Set(['threatened', 'threatening', 'threat', 'threats', 'threaten', 'threatens'])

function stageOf(clause: Clause, at: number): IncidentMention['stage'] {
  const around = clause.units.slice(Math.max(0, at - 4), at + 2)
  if (around.some(({ lower }) => threats.has(lower))) return 'threatened'
  return around.some(({ lower }) => attempts.has(lower)) ? 'attempted' : 'accomplished'
}

function isNegated(clause: Clause, at: number): boolean {
  return clause.units.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'no' || lower === 'neither')
}
