import { beforeVerb, type Clause } from './clause.ts'
import { agentsOf, placed, toMention, type Parts } from './mention-parts.ts'
import type { IncidentMention } from './incident-mention.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { phrasesFrom } from './objects.ts'
import { subjectsOf } from './subjects.ts'
import type { Frame } from './triggers-en.ts'

/** What a verb tells: by its subject and objects, or, where it is passive, by its subject and agents. */
export function verbMention(clause: Clause, at: number, frame: Frame): IncidentMention {
  const { isPassive } = beforeVerb(clause, at)
  const objects = phrasesFrom(clause, behindParticle(clause, at))
  const agents = agentsOf(clause, at)
  const isReduced = !isPassive && clause.units[at]?.tag === 'past' && (agents.length > 0 || (objects.length === 0 && isOpenEnded(clause, at))) && frame.object === 'done-to' && frame.subject === 'doer'
  const subjects = clause.units[at]?.tag === 'base' ? subjectsOfBase(clause, at) : subjectsOf(clause, at)
  const parts = isPassive || isReduced ? passiveParts(frame, subjects, agents) : activeParts(frame, subjects, objects)
  const mention = toMention(clause, at, frame, 'verb', { ...parts, doneTo: [...parts.doneTo, ...placed(clause, at, frame)] })
  return { ...mention, isOfSomeoneBefore: frame.object === 'done-to' && isOfSomeoneBefore(clause, at, { isPassive: isPassive || frame.subject === 'done-to' }) }
}

const neverPassive: ReadonlySet<string> = new Set(['fired', 'opened', 'threatened', 'died', 'raided'])

/** Nothing behind a participle that it could act on: `clerks killed in May`, but not `shot him` or `fired on a car`. */
function isOpenEnded(clause: Clause, at: number): boolean {
  const next = clause.units[at + 1]
  return !neverPassive.has(clause.units[at]?.lower ?? '') && next?.tag !== 'pron' && next?.lower !== 'to'
}

const persons: ReadonlySet<string> = new Set(['he', 'him', 'she', 'her', 'himself'])

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
