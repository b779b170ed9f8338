import { rowsOf, type CheckedClaim, type Claim, type Country, type Day, type Report, type StoredClaim } from '../../src/core/index.ts'
import { checkClaims } from '../../src/evidence/check/check-claims.ts'
import type { CheckInput } from '../../src/evidence/check/desk.ts'
import { toComparedText } from '../../src/evidence/origins/compared-text.ts'
import { linksAmong } from '../../src/evidence/origins/link-texts.ts'
import { theCoverage, theRecord, theVocabulary } from './the-record.ts'

const vocabulary = theVocabulary()

export interface CheckSetting {
  readonly asOf?: Day
  readonly published?: string
  readonly country?: Country
  readonly url?: string
  readonly text?: string
  /** Reports kept beside the record, with what each says. */
  readonly kept?: readonly { readonly report: Report; readonly says: readonly Claim[] }[]
  readonly compareTempo?: CheckInput['compareTempo']
}

/** Claims of one text against the public record of a day. */
export function checkAll(claims: readonly Claim[], { asOf = '2018-03-26', published = asOf, country = 'NL', url, text = 'a text', kept = [], compareTempo = () => undefined }: CheckSetting = {}): readonly CheckedClaim[] {
  const report: CheckInput['report'] = { id: 'text', text, published, lang: 'en', country, url }
  const stored = kept.flatMap(({ report: { id, known, recorded }, says }) => says.map((claim): StoredClaim => ({ report: id, claim, known, recorded, revision: 0, status: 'asserted' })))
  const textLinks = linksAmong(kept.map(({ report: each, says }) => toComparedText(each, says)))
  const base = { ...theRecord(asOf), reports: kept.map((each) => each.report), claims: stored, textLinks }
  return checkClaims({ report, claims, country, base, vocabulary, coverage: theCoverage, attacks: rowsOf(base, 'threat-event'), repeats: new Map(), compareTempo })
}

/** A report as it is kept in the store. */
export function aKeptReport(changes: Partial<Report> = {}): Report {
  return {
    id: 'kept', source: 'the-paper', title: 'A report', lang: 'nl', country: 'NL', published: '2018-03-20', known: '2018-03-20', recorded: '2018-03-20T12:00:00Z', url: undefined,
    marking: 'clear', licence: 'CC0', note: undefined, illustrative: false, digest: 'd', text: 'another text', status: 'asserted', retraction: undefined, pages: [], ...changes,
  }
}

/** Verdict and nuance of one claim. */
export function verdictOn(claim: Claim, setting?: CheckSetting): string | undefined {
  return checkAll([claim], setting).map(({ verdict, nuance }) => (nuance === undefined ? verdict : `${verdict}: ${nuance}`))[0]
}
