import type { Day } from '../../core/index.ts'
import type { Token } from '../tokens.ts'
import { assembleIncidents } from './assemble-incidents.ts'
import { toClause } from './clause.ts'
import { findMentions } from './find-mentions.ts'
import type { Incident } from './incident.ts'
import { toUnitSentences } from './units.ts'

/** Incidents of political violence that an English text tells, in the order in which it first speaks of them. */
export function readIncidents(text: string, tokens: readonly Token[], published: Day | undefined): readonly Incident[] {
  const clauses = toUnitSentences(text, tokens).map(toClause)
  return assembleIncidents({ clauses, mentions: clauses.flatMap(findMentions), published })
}
