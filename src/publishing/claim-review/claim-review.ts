import { isDay, type CheckedClaim, type CheckResult, type Language, type Verdict } from '../../core/index.ts'
import { checkingWords } from '../../words/checking.ts'
import { plain } from '../../words/plain.ts'
import { wordsFor } from '../../words/words-for.ts'

/** schema.org ClaimReview (https://schema.org/ClaimReview), as JSON-LD that can be read without fetching anything. */
export interface ClaimReviewGraph {
  readonly '@context': { readonly '@vocab': 'https://schema.org/' }
  readonly '@graph': readonly ClaimReview[]
}

export interface ClaimReview {
  readonly '@type': 'ClaimReview'
  /** Where on the page that carries it the review stands: Peil does not know that page's address. */
  readonly url: string
  readonly claimReviewed: string
  readonly inLanguage: Language
  readonly datePublished: string
  readonly author: { readonly '@type': 'Organization'; readonly name: string; readonly description: string }
  readonly reviewRating: Rating
  readonly reviewBody: string
  readonly itemReviewed: { readonly '@type': 'Claim'; readonly appearance: Appearance; readonly datePublished: string | undefined }
  /** Addresses of what the verdict rests on. */
  readonly citation: readonly string[]
}

interface Rating {
  readonly '@type': 'Rating'
  /** Left out where nothing was found: unknown is no place on a scale. */
  readonly ratingValue: number | undefined
  readonly bestRating: 4
  readonly worstRating: 1
  readonly alternateName: string
}

interface Appearance {
  readonly '@type': 'CreativeWork'
  readonly name: string
  readonly url: string | undefined
}

const ratings: Readonly<Partial<Record<Verdict, number>>> = { contradicted: 1, conflicting: 2, outdated: 3, supported: 4 }

/** One review a claim that could be checked; `text` is the checked one with names of persons masked, for a review is published. */
export function claimReviews(checked: CheckResult, text: string, language: Language): ClaimReviewGraph {
  const reviewed = checked.claims.filter(({ verdict }) => verdict !== 'not-checkable')
  return { '@context': { '@vocab': 'https://schema.org/' }, '@graph': reviewed.map((each) => toReview(each, checked, text, language)) }
}

function toReview({ claim, verdict, nuance, because, evidence }: CheckedClaim, { report, view }: CheckResult, text: string, language: Language): ClaimReview {
  const words = wordsFor(language)
  const counted = evidence.filter(({ bearing }) => bearing === 'supports' || bearing === 'contradicts')
  return {
    '@type': 'ClaimReview',
    url: `#${claim.kind.toLowerCase()}-${claim.start}-${claim.end}${nuance === 'implied-by-text' ? '-implied' : ''}`,
    claimReviewed: plain(text.slice(claim.start, claim.end)).trim(),
    inLanguage: language,
    datePublished: view.asOf,
    author: { '@type': 'Organization', name: 'Peil', description: checkingWords[language].notOfficial },
    reviewRating: { '@type': 'Rating', ratingValue: ratings[verdict], bestRating: 4, worstRating: 1, alternateName: words.terms.verdicts[verdict] },
    reviewBody: [words.reason(because), ...(nuance === undefined ? [] : [words.terms.nuances[nuance]])].map(plain).join(' '),
    itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', name: report.id, url: report.url }, datePublished: dayOf(report.published) },
    citation: [...new Set(counted.flatMap(({ url }) => url ?? []))],
  }
}

function dayOf(published: string | undefined): string | undefined {
  return published !== undefined && isDay(published) ? published : undefined
}
