import { describe, expect, test } from 'vitest'
import { checkAll } from '../../../test/builders/a-check.ts'
import { aClaim } from '../../../test/builders/a-claim.ts'
import type { CheckResult } from '../../core/index.ts'
import { claimReviews } from './claim-review.ts'

const text = 'The Dutch threat level is 3. About 160 are still there. Level 5 may follow.'
const level = aClaim('LEVEL', { geo: 'NL', ordinal: 3, status: 'actual' }, { quote: 'The Dutch threat level is 3.' })
const present = aClaim('FIGURE', { what: 'present', nationality: 'NL', value: 160, qualifier: 'approx' }, { start: 29, quote: 'About 160 are still there.' })
const suspects = aClaim('FIGURE', { what: 'suspects', value: 9 }, { start: 29, quote: 'About 160 are still there.' })
const foretold = aClaim('LEVEL', { geo: 'NL', ordinal: 5, status: 'predicted' }, { start: 56, quote: 'Level 5 may follow.' })
const report = { id: 'draft', text, published: '2018-03-26', lang: 'en' as const, country: 'NL', url: 'https://paper.example/draft' }
const checked: CheckResult = { report, pages: [], unread: [], country: 'NL', view: { asOf: '2018-03-26', recordedBy: undefined }, claims: checkAll([level, present, suspects, foretold]), evidence: {} }
const graph = JSON.parse(JSON.stringify(claimReviews(checked, text, 'en'))) as { readonly '@graph': readonly Record<string, unknown>[] }

describe('a ClaimReview', () => {
  test('is given of each claim that could be checked', () => {
    expect(graph['@graph'].map(({ claimReviewed }) => claimReviewed)).toEqual(['The Dutch threat level is 3.', 'About 160 are still there.', 'About 160 are still there.'])
  })

  // https://developers.google.com/search/docs/appearance/structured-data/factcheck: what is required, and what is recommended
  test.each(graph['@graph'].map((review) => [review.url, review] as const))('%s has what the documentation asks for', (_, review) => {
    expect(review).toMatchObject({
      '@type': 'ClaimReview', url: expect.stringMatching(/^#/), claimReviewed: expect.any(String), datePublished: '2018-03-26', author: { '@type': 'Organization' },
      reviewRating: { '@type': 'Rating', alternateName: expect.any(String), bestRating: 4, worstRating: 1 },
      itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', url: 'https://paper.example/draft' }, datePublished: '2018-03-26' },
    })
  })

  test('rates a verdict in numbers and in words, and leaves the number out where nothing was found', () => {
    expect(graph['@graph'].map(({ reviewRating }) => reviewRating)).toMatchObject([
      { ratingValue: 1, alternateName: 'contradicted' }, { ratingValue: 4, alternateName: 'supported' }, { alternateName: 'nothing found' },
    ])
    expect(graph['@graph'][2]?.reviewRating).not.toHaveProperty('ratingValue')
  })

  test('needs nothing fetched, is called not official, and cites the pages that it rests on', () => {
    expect(graph).toMatchObject({ '@context': { '@vocab': 'https://schema.org/' } })
    expect(graph['@graph'][0]).toMatchObject({ author: { description: expect.stringMatching(/^Not official/) }, citation: [expect.stringMatching(/^https:/), expect.stringMatching(/^https:/)] })
  })
})
