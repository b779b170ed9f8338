import type { CheckedClaim, CheckReason, Claim, Nuance, Verdict, WeighedEvidence } from '../../core/index.ts'
import { corroborate, type Dependence, type Voice } from '../origins/corroborate.ts'
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
export const nothingFound: Finding = finding('unsupported', { kind: 'nothing-found', sought: undefined }, [])

/** What the check does not search the evidence for. */
export const notCompared: Finding = finding('unsupported', { kind: 'not-compared' }, [])

export function notCheckable(kind: 'opinion' | 'forecast' | 'too-vague' | 'cue-only' | 'taken-back'): Finding {
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

export function toCheckedClaim(claim: Claim, found: Finding, repeats: string | undefined, dependence: Dependence): Omit<CheckedClaim, 'victims'> {
  const counted = countable(found)
  const sides = { supporting: originsThat('supports', counted.evidence), opposing: originsThat('contradicts', counted.evidence) }
  return { claim, ...counted, supportingOrigins: countOrigins(sides.supporting), sides, corroboration: corroborate(voicesBehind(counted), dependence), repeats }
}

/** Whom a verdict rests on, each row and passage by itself. */
function voicesBehind({ verdict, evidence }: Finding): readonly Voice[] {
  const bearing = verdict === 'contradicted' ? 'contradicts' : 'supports'
  return evidence.filter((each) => each.bearing === bearing).map(({ origin, ref }) => ({ origin, report: ref.kind === 'passage' ? ref.citation.report : undefined }))
}

/** A verdict needs evidence that may count: what only the text's own origin says leaves a claim unsupported, and then nothing bears on it. */
function countable(found: Finding): Finding {
  const needed = found.verdict === 'contradicted' ? 'contradicts' : 'supports'
  const own = found.evidence.find((each) => each.bearing === 'same-origin')
  const rests = found.evidence.some((each) => each.bearing === needed)
  if ((found.verdict === 'supported' || found.verdict === 'contradicted') && !rests && own !== undefined) {
    return finding('unsupported', { kind: 'same-origin-only', origin: own.origin }, found.evidence.map(toBackground), 'own-row-only')
  }
  return found.verdict === 'unsupported' ? { ...found, evidence: found.evidence.map(toBackground) } : found
}

/** Shown, and bearing on nothing. */
export function toBackground(evidence: WeighedEvidence): WeighedEvidence {
  return evidence.bearing === 'supports' || evidence.bearing === 'contradicts' ? { ...evidence, bearing: 'background' } : evidence
}

export function originsThat(bearing: WeighedEvidence['bearing'], evidence: readonly WeighedEvidence[]): readonly string[] {
  return [...new Set(evidence.filter((each) => each.bearing === bearing).map((each) => each.origin))]
}

function turned(evidence: WeighedEvidence): WeighedEvidence {
  if (evidence.bearing === 'supports') return { ...evidence, bearing: 'contradicts' }
  return evidence.bearing === 'contradicts' ? { ...evidence, bearing: 'supports' } : evidence
}
