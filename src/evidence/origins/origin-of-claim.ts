import type { Claim, Report } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { originOfAddress, originOfOffice } from './origin-of-row.ts'

/** Who vouches for a claim, as the text says it; undefined where the text speaks in its own voice or names nobody. */
export function attributedTo(claim: Claim, vocabulary: Vocabulary): string | undefined {
  const office = 'source' in claim.fields ? claim.fields.source : 'holder' in claim.fields ? claim.fields.holder : undefined
  if (office === undefined || office === 'article' || office.startsWith('unnamed')) return undefined
  return originOfOffice(office, vocabulary)
}

/** Whom a stored claim goes back to: the office it quotes, else the publisher of the first print of its text. */
export function originOfClaim(claim: Claim, report: Report, firstByReport: ReadonlyMap<string, Report>, vocabulary: Vocabulary): string {
  return attributedTo(claim, vocabulary) ?? originOfReport(firstByReport.get(report.id) ?? report, vocabulary)
}

/** The publisher of a report as an origin. */
export function originOfReport(report: Pick<Report, 'url' | 'source'>, vocabulary: Vocabulary): string {
  return report.url === undefined ? `press:${report.source}` : originOfAddress(report.url, vocabulary)
}
