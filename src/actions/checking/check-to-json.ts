import { keyOfRef, pageOf, type CheckedClaim, type CheckResult, type UnreadSentence, type WeighedEvidence } from '../../core/index.ts'

/** A verdict as `peil check --json` prints it: the claim's own fields and the verdict's side by side; what is not there is left out. */
export interface CheckedClaimJson {
  readonly kind: CheckedClaim['claim']['kind']
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Of a text with pages: the one on which it begins. */
  readonly page: number | undefined
  readonly verdict: CheckedClaim['verdict']
  readonly nuance: CheckedClaim['nuance']
  readonly evidence: readonly EvidenceJson[]
  readonly because: CheckedClaim['because']
  readonly supportingOrigins: number
  readonly corroboration: CheckedClaim['corroboration']
  readonly sides: CheckedClaim['sides']
  readonly victims: CheckedClaim['victims']
  readonly repeats: string | undefined
  readonly id: string
  readonly fields: CheckedClaim['claim']['fields']
  readonly inferred: readonly string[]
}

export interface EvidenceJson {
  readonly row: string | undefined
  /** Of a dataset that was brought in, with the dataset by its name. */
  readonly record: string | undefined
  readonly dataset: string | undefined
  readonly report: string | undefined
  /** Who published the report, by name. */
  readonly publisher: string | undefined
  readonly quote: string | undefined
  readonly page: number | undefined
  readonly origin: string
  readonly url: string | undefined
  readonly bearing: WeighedEvidence['bearing']
}

export interface CheckJson {
  readonly report: string
  readonly country: string
  readonly asOf: string
  readonly claims: readonly CheckedClaimJson[]
  /** Sentences with a number, date or level that were not understood, and so not checked. */
  readonly unread: readonly UnreadJson[]
}

export interface UnreadJson extends UnreadSentence {
  readonly page: number | undefined
}

/** The machine-readable form of a check. */
export function checkToJson({ report, pages, country, view, claims, unread, evidence }: CheckResult): CheckJson {
  return { report: report.id, country, asOf: view.asOf, claims: claims.map((claim) => toClaimJson(claim, pages, evidence)), unread: unread.map((each) => ({ ...each, page: pageOf(pages, each) })) }
}

function toClaimJson({ claim, verdict, nuance, evidence, because, supportingOrigins, sides, corroboration, victims, repeats }: CheckedClaim, pages: CheckResult['pages'], items: CheckResult['evidence']): CheckedClaimJson {
  const { id, kind, start, end, quote, fields, inferred } = claim
  return { kind, start, end, quote, page: pageOf(pages, claim), verdict, nuance, evidence: evidence.map((each) => toEvidenceJson(each, items)), because, supportingOrigins, corroboration, sides, victims, repeats, id, fields, inferred }
}

function toEvidenceJson({ ref, origin, url, bearing }: WeighedEvidence, items: CheckResult['evidence']): EvidenceJson {
  const item = items[keyOfRef(ref)]
  return {
    row: ref.kind === 'row' ? ref.row : undefined,
    record: ref.kind === 'record' ? ref.record : undefined,
    dataset: item?.kind === 'record' ? item.dataset : undefined,
    report: ref.kind === 'passage' ? ref.citation.report : undefined,
    publisher: item?.kind === 'passage' ? item.sourceName : undefined,
    quote: ref.kind === 'passage' ? ref.citation.quote : undefined,
    page: item?.kind === 'passage' ? item.page : undefined,
    origin, url, bearing,
  }
}
