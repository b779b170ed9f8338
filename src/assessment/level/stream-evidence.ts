import type { AttackTempo, CodingLine, Day, EvidenceRow, LevelScope, Stream } from '../../core/index.ts'
import type { StreamEvidence } from './assess-level.ts'
import { codedItems } from './coding.ts'
import type { LevelModel } from './level-model.ts'
import { rateItem } from './rate-item.ts'

/** Which stream and scope are asked after, and what the model counts with. */
export interface EvidenceAsked {
  readonly coding: readonly CodingLine[]
  readonly model: LevelModel
  readonly scope: LevelScope
  readonly stream: Stream
}

/** What was coded for a stream, and its attacks in Europe as a rate, as known and as old as they are on a day. */
export function streamEvidence(rows: readonly EvidenceRow[], { coding, model, scope, stream }: EvidenceAsked, tempo: AttackTempo | undefined, asOf: Day): StreamEvidence {
  const { items, superseded } = codedItems(coding, rows, { scope, stream }, asOf)
  const counted = tempo?.comparisons.find(({ definition }) => definition === 'completed-and-failed')
  if (counted === undefined) return { stream, items, superseded }
  const rate = { id: 'attack-tempo', count: counted.count, days: counted.days, referenceCount: counted.referenceCount, referenceDays: counted.referenceDays }
  return { stream, superseded, items: [...items, { ...rateItem(rate, model), rows: counted.inputs, inheritedFrom: undefined, rate }] }
}
