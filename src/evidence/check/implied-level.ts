import type { LevelClaim } from '../../core/index.ts'
import { holdsCue, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** The present level that a claim about a former one takes for granted ("also", "ook"): Peil's reading, marked as inferred; undefined where nothing is implied. */
export function impliedLevel(claim: LevelClaim, vocabulary: Vocabulary): LevelClaim | undefined {
  const { status, geo, scheme, ordinal, label, source } = claim.fields
  if (status !== 'former' || (ordinal === undefined && label === undefined)) return undefined
  if (!holdsCue(vocabulary, 'presupposes-present', claim.quote)) return undefined
  const fields = {
    status: 'actual' as const,
    ...(geo === undefined ? {} : { geo }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(label === undefined ? {} : { label }),
    ...(source === undefined ? {} : { source }),
  }
  return { ...claim, id: `${claim.id}-present`, fields, rule: 'implied-present-level', stated: [], inferred: Object.keys(fields) }
}
