import type { Clause } from './clause.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { phrasesFrom } from './objects.ts'
import { essenceOf } from './phrase-chains.ts'
import type { Frame } from './triggers-en.ts'

/** The phrases around a word that tells an incident, by what they are to it. */
export interface Parts {
  readonly doers: readonly NounPhrase[]
  readonly doneTo: readonly NounPhrase[]
  readonly weapons: readonly NounPhrase[]
}

/** `by X and Y` behind a verb or a noun. */
export function agentsOf(clause: Clause, verb: number): readonly NounPhrase[] {
  for (let at = verb + 1; at < Math.min(clause.units.length, verb + 22); at += 1) {
    const unit = clause.units[at]
    if (unit?.lower === 'by') return phrasesFrom(clause, at + 1)
    if (unit?.tag === 'past' || unit?.tag === 'verb' || unit?.tag === 'be' || unit?.tag === 'have') return []
  }
  return []
}

/** What stands behind a preposition that the frame knows: `attack on X`, `exploded in front of X`. */
export function placed(clause: Clause, from: number, { at: prepositions }: Frame): readonly NounPhrase[] {
  const found: NounPhrase[] = []
  for (let at = from + 1; at < Math.min(clause.units.length, from + 18) && prepositions.length > 0; at += 1) {
    const unit = clause.units[at]
    if (unit === undefined || ['past', 'verb', 'be', 'have', 'sub', 'rel'].includes(unit.tag)) break
    if (unit.tag === 'prep' && prepositions.includes(unit.lower)) found.push(...phrasesFrom(clause, unit.lower === 'in' && clause.units[at + 1]?.lower === 'front' ? at + 3 : at + 1))
  }
  return found
}

/** A mention with its participants and how far the deed came. */
export function toMention(clause: Clause, at: number, frame: Frame, form: IncidentMention['form'], parts: Parts): IncidentMention {
  const participants = (phrases: readonly NounPhrase[]): readonly Participant[] => phrases.map((phrase) => ({ clause, phrase }))
  const doneTo = parts.doneTo.map((phrase) => essenceOf(clause, phrase))
  return { clause, at, frame, form, doers: participants(parts.doers), doneTo: participants(doneTo), weapons: participants(parts.weapons.filter(({ headClass }) => headClass === 'weapon')), isOfSomeoneBefore: false, effect: frame.effect, stage: stageOf(clause, at) }
}

const attempts: ReadonlySet<string> = new Set(['attempt', 'attempts', 'attempted', 'tried', 'trying', 'unsuccessfully', 'foiled', 'failed', 'frustrated', 'deactivated', 'defused', 'try', 'plot'])
const threats: ReadonlySet<string> = new Set(['threatened', 'threatening', 'threat', 'threats', 'threaten', 'threatens'])

function stageOf(clause: Clause, at: number): IncidentMention['stage'] {
  const around = clause.units.slice(Math.max(0, at - 4), at + 2)
  if (around.some(({ lower }) => threats.has(lower))) return 'threatened'
  return around.some(({ lower }) => attempts.has(lower)) ? 'attempted' : 'accomplished'
}
