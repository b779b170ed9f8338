import type { Claim, ReadingResult, UnreadReport } from '../core/index.ts'
import { explainClaim, readReport as read } from '../reading/index.ts'

/** Cited claims and doubts of one report; keeps nothing. */
export function readReport(report: UnreadReport): ReadingResult {
  return read(report)
}

/** The claims of a reading with why the reader made each: its rule, the words on which it fired, and an example of the rule. */
export function explainReading(report: UnreadReport, { claims }: ReadingResult): readonly (Claim & { readonly explanation: object })[] {
  return claims.map((claim) => {
    const { fired, pattern, example } = explainClaim(claim, report.text)
    return { ...claim, explanation: { fired, pattern, example } }
  })
}
