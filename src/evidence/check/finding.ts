import type { CheckedClaim, CheckReason, Claim, Nuance, Verdict, WeighedEvidence } from '../../core/index.ts'
import { countOrigins } from '../origins/count-origins.ts'

/** What the evidence says about one claim, before repetitions within the text are marked. */
export interface Finding {
  readonly verdict: Verdict
  readonly nuance: Nuance | undefined
  readonly evidence: readonly WeighedEvidence[]
  readonly because: CheckReason
}

export function finding(verdict: Verdict, because: CheckReason, evidence: readonly WeighedEvidence[], nuance?: Nuance): Finding {
  return { verdict, nuance, evidence, because }
}

/** Nothing in the record or in the reports speaks of it. */
export const nothingFound: Finding = finding('unsupported', { kind: 'nothing-found' }, [])

export function notCheckable(kind: 'opinion' | 'forecast' | 'too-vague' | 'cue-only'): Finding {
  return finding('not-checkable', { kind }, [])
}

/** A denial holds where what it denies does not; a near-denial is left to checks that know what little means. */
export function denied(found: Finding): Finding {
  switch (found.verdict) {
    case 'supported': return { ...found, verdict: 'contradicted', nuance: undefined, evidence: found.evidence.map(turned) }
    case 'contradicted': return { ...found, verdict: 'supported', nuance: undefined, evidence: found.evidence.map(turned) }
    default: return found
  }
}

export function toCheckedClaim(claim: Claim, found: Finding, repeats: string | undefined): CheckedClaim {
  return { claim, ...found, supportingOrigins: countOrigins(originsThat('supports', found.evidence)), repeats }
}

export function originsThat(bearing: WeighedEvidence['bearing'], evidence: readonly WeighedEvidence[]): readonly string[] {
  return evidence.filter((each) => each.bearing === bearing).map((each) => each.origin)
}

function turned(evidence: WeighedEvidence): WeighedEvidence {
  if (evidence.bearing === 'supports') return { ...evidence, bearing: 'contradicts' }
  return evidence.bearing === 'contradicts' ? { ...evidence, bearing: 'supports' } : evidence
}
