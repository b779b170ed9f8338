import type { IncidentEntity, IncidentVictim } from './incident.ts'
import type { Participant } from './incident-mention.ts'
import { spanOf } from './noun-phrases.ts'
import { countOf } from './participant-counts.ts'
import { rangeOf, type ParticipantRole } from './participant-spans.ts'
import type { Effect } from './triggers-en.ts'

/** An entity with the words that tell it from others. */
export type Keyed<E> = E & { readonly key: string }

/** A participant by the words that name it. */
export function entityOf(participant: Participant, effect: Effect | undefined, role: ParticipantRole): Keyed<IncidentEntity> {
  const { clause } = participant
  const range = rangeOf(participant, role)
  const key = clause.units.slice(range.from, range.to).map(({ lower }) => lower).join(' ')
  return { span: spanOf(clause.units, range), count: countOf(participant), effect, key }
}

/** A victim by the fullest name that the text has for them, or by what it calls them. */
export function victimOf(participant: Participant, effect: Effect | undefined): Keyed<IncidentVictim> {
  const { person } = participant
  if (person === undefined) return { ...entityOf(participant, effect, 'victim'), isNamed: false }
  return { span: spanOf(person.clause.units, person.name), count: 1, effect, isNamed: true, key: person.words.join(' ') }
}

/** Each entity once, with the worst that befell it. */
export function distinct<E extends Keyed<IncidentEntity>>(entities: readonly E[]): readonly E[] {
  const byKey = new Map<string, E>()
  for (const entity of entities) {
    const before = byKey.get(entity.key)
    byKey.set(entity.key, before === undefined ? entity : { ...before, effect: worst(before.effect, entity.effect) })
  }
  return [...byKey.values()]
}

const severity = ['damage', 'injury', 'destroyed', 'death'] as const

function worst(a: Effect | undefined, b: Effect | undefined): Effect | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return severity.indexOf(a) >= severity.indexOf(b) ? a : b
}
