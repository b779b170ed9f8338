import type { CheckedClaim, Claim, Country, Day } from '../../src/core/index.ts'
import { checkClaims } from '../../src/evidence/check/check-claims.ts'
import type { CheckInput } from '../../src/evidence/check/desk.ts'
import { theRecord, theVocabulary } from './the-record.ts'

const vocabulary = theVocabulary()

export interface CheckSetting {
  readonly asOf?: Day
  readonly published?: string
  readonly country?: Country
  readonly url?: string
  readonly compareTempo?: CheckInput['compareTempo']
}

/** Claims of one text against the public record of a day. */
export function checkAll(claims: readonly Claim[], { asOf = '2018-03-26', published = asOf, country = 'NL', url, compareTempo = () => undefined }: CheckSetting = {}): readonly CheckedClaim[] {
  const report: CheckInput['report'] = { id: 'text', text: 'a text', published, lang: 'en', country, url }
  return checkClaims({ report, claims, country, base: theRecord(asOf), vocabulary, coverage: { first: '2004-01-01', last: '2025-12-31' }, compareTempo })
}

/** Verdict and nuance of one claim. */
export function verdictOn(claim: Claim, setting?: CheckSetting): string | undefined {
  return checkAll([claim], setting).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))[0]
}
