import type { CheckedClaim, CheckResult, WeighedEvidence } from '../core/index.ts'

/** A verdict as `peil check --json` prints it: the claim's own fields and the verdict's side by side; what is not there is left out. */
export interface CheckedClaimJson {
  readonly kind: CheckedClaim['claim']['kind']
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly verdict: CheckedClaim['verdict']
  readonly nuance: CheckedClaim['nuance']
  readonly evidence: readonly EvidenceJson[]
  readonly because: CheckedClaim['because']
  readonly supportingOrigins: number
  readonly repeats: string | undefined
  readonly id: string
  readonly fields: CheckedClaim['claim']['fields']
  readonly inferred: readonly string[]
}

export interface EvidenceJson {
  readonly row: string | undefined
  readonly report: string | undefined
  readonly quote: string | undefined
  readonly origin: string
  readonly url: string | undefined
  readonly bearing: WeighedEvidence['bearing']
}

export interface CheckJson {
  readonly report: string
  readonly country: string
  readonly asOf: string
  readonly claims: readonly CheckedClaimJson[]
}

/** The machine-readable form of a check. */
export function checkToJson({ report, country, view, claims }: CheckResult): CheckJson {
  return { report: report.id, country, asOf: view.asOf, claims: claims.map(toClaimJson) }
}

function toClaimJson({ claim, verdict, nuance, evidence, because, supportingOrigins, repeats }: CheckedClaim): CheckedClaimJson {
  const { id, kind, start, end, quote, fields, inferred } = claim
  return { kind, start, end, quote, verdict, nuance, evidence: evidence.map(toEvidenceJson), because, supportingOrigins, repeats, id, fields, inferred }
}

function toEvidenceJson({ ref, origin, url, bearing }: WeighedEvidence): EvidenceJson {
  return {
    row: ref.kind === 'row' ? ref.row : undefined,
    report: ref.kind === 'passage' ? ref.citation.report : undefined,
    quote: ref.kind === 'passage' ? ref.citation.quote : undefined,
    origin, url, bearing,
  }
}
