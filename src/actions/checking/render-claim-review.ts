import type { CheckResult, Language } from '../../core/index.ts'
import { claimReviews, type ClaimReviewGraph } from '../../publishing/claim-review/claim-review.ts'
import { maskPersons } from '../../reading/index.ts'

/** The verdicts on a text as ClaimReview, to put on a page: no name of a person of the text stands in it. */
export function renderClaimReview(checked: CheckResult, language: Language): ClaimReviewGraph {
  return claimReviews(checked, maskPersons(checked.report.text), language)
}
