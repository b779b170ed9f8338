import type { Country, Day } from '../../core/index.ts'
import type { Token } from '../tokens.ts'
import { assembleIncidents } from './assemble-incidents.ts'
import { toClause } from './clause.ts'
import { findMentions } from './find-mentions.ts'
import type { Incident } from './incident.ts'
import { whereAndWhen } from './told-where-and-when.ts'
import { isTrigger } from './triggers-en.ts'
import { toUnitSentences } from './units.ts'

/** When and where a report was written, as far as it is known. */
export interface WrittenWhen {
  readonly published: Day | undefined
  readonly country: Country | undefined
}

/** Incidents of political violence that an English text tells, in the order in which it first speaks of them. */
export function readIncidents(text: string, tokens: readonly Token[], written: WrittenWhen): readonly Incident[] {
  if (!tokens.some(({ lower }) => isTrigger(lower))) return []
  const clauses = toUnitSentences(text, tokens).map(toClause)
  return assembleIncidents({ clauses, mentions: clauses.flatMap(findMentions), written, told: whereAndWhen(text, written) })
}
