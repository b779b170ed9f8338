import type { Claim, EvidenceBase, Print, Report } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { attributedAfter, attributedBeside, attributedTo } from './attributed-to.ts'
import { creditedWire } from './credited-wire.ts'
import { firstPrints } from './first-print.ts'
import { originOfAddress, originOfSource } from './origin-of-row.ts'

/** Whom a claim of a report goes back to. */
export type ClaimOrigin = (claim: Claim, report: Report) => string

/**
 * Whom stored claims go back to: the office that the text quotes, there or where it gives the same figure again, else the wire that it credits, else the publisher of the first print
 * of the passage, one for all papers of a newsroom.
 */
export function claimOrigins({ claims, textLinks }: Pick<EvidenceBase, 'claims' | 'textLinks'>, vocabulary: Vocabulary): ClaimOrigin {
  const firstPrintOf = firstPrints({ textLinks })
  const figures = Map.groupBy(claims.flatMap(({ report, claim }) => (claim.kind === 'FIGURE' ? [{ report, claim }] : [])), ({ report }) => report)
  const attributions = Map.groupBy(claims.flatMap(({ report, claim }) => (claim.kind === 'ATTRIBUTION' ? [{ report, claim }] : [])), ({ report }) => report)
  return (claim, report) =>
    attributedTo(claim, vocabulary)
    ?? attributedAfter(claim, report, (attributions.get(report.id) ?? []).map((said) => said.claim), vocabulary)
    ?? attributedBeside(claim, (figures.get(report.id) ?? []).map((told) => told.claim), vocabulary)
    ?? creditedWire(report.text, vocabulary)
    ?? originOfReport(firstPrintOf(claim, report), vocabulary)
}

/** The publisher of a report as an origin. */
export function originOfReport({ url, source }: Pick<Print, 'url' | 'source'>, vocabulary: Vocabulary): string {
  return url === undefined ? originOfSource(source, vocabulary) : originOfAddress(url, vocabulary)
}
