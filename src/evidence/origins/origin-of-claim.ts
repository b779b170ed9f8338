import type { Claim, Print, Report } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { FirstPrints } from './first-print.ts'
import { originOfAddress, originOfOffice, originOfSource } from './origin-of-row.ts'

/** Who vouches for a claim, as the text says it; undefined where the text speaks in its own voice or names nobody. */
export function attributedTo(claim: Claim, vocabulary: Vocabulary): string | undefined {
  const office = 'source' in claim.fields ? claim.fields.source : 'holder' in claim.fields ? claim.fields.holder : undefined
  if (office === undefined || office === 'article' || office.startsWith('unnamed')) return undefined
  return originOfOffice(office, vocabulary)
}

/** Whom a stored claim goes back to: the office it quotes, else the publisher of the first print of its passage. */
export function originOfClaim(claim: Claim, report: Report, firstPrintOf: FirstPrints, vocabulary: Vocabulary): string {
  return attributedTo(claim, vocabulary) ?? originOfReport(firstPrintOf(claim, report), vocabulary)
}

/** The publisher of a report as an origin. */
export function originOfReport({ url, source }: Pick<Print, 'url' | 'source'>, vocabulary: Vocabulary): string {
  return url === undefined ? originOfSource(source, vocabulary) : originOfAddress(url, vocabulary)
}
