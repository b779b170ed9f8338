import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import { tagUnits, type TaggedUnit } from './tag-units.ts'
import type { Unit } from './units.ts'

/** A sentence that is ready to be asked who did what to whom. */
export interface Clause {
  readonly index: number
  readonly units: readonly TaggedUnit[]
  readonly phrases: readonly NounPhrase[]
  readonly phraseFrom: ReadonlyMap<number, NounPhrase>
  readonly phraseTo: ReadonlyMap<number, NounPhrase>
}

/** The sentence with its words tagged and its phrases found. */
export function toClause(units: readonly Unit[], index: number): Clause {
  const tagged = tagUnits(units)
  const phrases = findNounPhrases(tagged)
  return { index, units: tagged, phrases, phraseFrom: new Map(phrases.map((phrase) => [phrase.first, phrase])), phraseTo: new Map(phrases.map((phrase) => [phrase.to, phrase])) }
}

/** Words between a subject and its verb that say nothing of who. */
const verbGroup: ReadonlySet<string> = new Set(['be', 'have', 'modal', 'adv', 'time', 'not', 'quote'])
const timeNouns: ReadonlySet<string> = new Set(['night', 'morning', 'afternoon', 'evening', 'week', 'weekend', 'month', 'year', 'day', 'days', 'hours', 'noon'])

/** Whether a phrase says when, as `last night` does. */
export function isTimePhrase({ head }: NounPhrase): boolean {
  return timeNouns.has(head)
}

/** Place of the last unit before the verb's own group, and whether the group makes it passive. */
export function beforeVerb(clause: Clause, verb: number): { readonly at: number, readonly isPassive: boolean } {
  let at = verb - 1
  let isPassive = false
  for (;;) {
    const unit = clause.units[at]
    const phrase = clause.phraseTo.get(at + 1)
    if (unit !== undefined && verbGroup.has(unit.tag)) {
      isPassive ||= unit.tag === 'be' && unit.lower !== 'having'
      at -= 1
    } else if (phrase !== undefined && isTimePhrase(phrase)) at = phrase.first - 1
    else return { at, isPassive }
  }
}
