import {
  done, isPartialDay, lastDayOf, rowsOf, type AsOf, type CheckedClaim, type CheckResult, type Claim, type Country, type Day, type EvidenceBase, type Outcome, type PageStretch, type Period,
} from '../../core/index.ts'
import { checkClaims } from '../../evidence/check/check-claims.ts'
import type { CheckedText } from '../../evidence/check/desk.ts'
import { onceEach, repeatedRows } from '../../evidence/events/attacks-once.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import { recordItems } from '../../evidence/items/record-items.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { maskPersons, readReport, unreadSentences } from '../../reading/index.ts'
import { readEvidenceBase } from '../../store/read-evidence-base.ts'
import { compareTempo } from './compare-tempo.ts'
import type { Context } from '../context.ts'
import { maskReports } from '../mask-evidence.ts'
import { readCoverage } from '../read-coverage.ts'
import { readVocabulary } from '../read-vocabulary.ts'
import { claimsForCheck } from '../wanted-claims.ts'

export interface CheckRequest {
  readonly report: CheckedText
  /** Of the text, where it has any. */
  readonly pages: readonly PageStretch[]
  /** Whose level and cohorts the text speaks of where it does not say. */
  readonly country: Country
  readonly view: AsOf
}

/** Each claim of a text against what was known on a day, with everything the verdicts rest on; keeps nothing. */
export async function check(context: Context, { report, pages, country, view }: CheckRequest): Promise<Outcome<CheckResult>> {
  const vocabulary = await readVocabulary(context)
  if (!vocabulary.ok) return vocabulary
  const coverage = await readCoverage(context)
  if (!coverage.ok) return coverage
  const read = readReport(report).claims
  const base = await readEvidenceBase(context.store, view, claimsForCheck(read, country, publishedBy(report, view), vocabulary.value))
  if (!base.ok) return base
  const masked = maskReports(base.value)
  const checked = checkRead(read, report, country, base.value, { vocabulary: vocabulary.value, coverage: coverage.value })
  const claims = checked.map((claim) => ({ ...claim, evidence: claim.evidence.map((each) => ({ ...each, ref: each.ref.kind === 'record' ? each.ref : masked.ref(each.ref) })) }))
  const all = claims.flatMap((claim) => claim.evidence.map((each) => each.ref))
  const refs = all.filter((ref) => ref.kind !== 'record')
  const evidence = { ...masked.items(evidenceItems(base.value, refs, vocabulary.value), refs), ...recordItems(base.value, all) }
  return done({ report, pages, country, view, claims, unread: unreadSentences(report, read), evidence })
}

/** The files besides the store that a verdict is made from. */
export interface CheckFiles {
  readonly vocabulary: Vocabulary
  /** Days that the table of attacks speaks of. */
  readonly coverage: Period
}

/** The verdicts on a text, given the evidence: reading, then checking, nothing else. */
export function checkText(report: CheckedText, country: Country, base: EvidenceBase, files: CheckFiles): readonly CheckedClaim[] {
  return checkRead(readReport(report).claims, report, country, base, files)
}

/** The last day on which the text can have been published; the day of the view where it does not say. */
function publishedBy({ published }: CheckedText, { asOf }: AsOf): Day {
  const partial = published?.replace(/~$/, '')
  return partial !== undefined && isPartialDay(partial) ? lastDayOf(partial) : asOf
}

/** Reasons repeat no name of a person; the quotes of the text itself are exact, for whoever brought it holds it against them. */
function checkRead(read: readonly Claim[], report: CheckedText, country: Country, base: EvidenceBase, { vocabulary, coverage }: CheckFiles): readonly CheckedClaim[] {
  const masked = maskPersons(report.text)
  const claims = read.map((claim) => ({ ...claim, quote: masked.slice(claim.start, claim.end) }))
  const quotes = new Map(read.map(({ start, end, quote }) => [`${start}-${end}`, quote]))
  const repeats = repeatedRows(base, vocabulary)
  const attacks = onceEach(rowsOf(base, 'threat-event'), repeats)
  const checked = checkClaims({ report, claims, country, base, vocabulary, coverage, attacks, repeats, compareTempo: (question) => compareTempo(attacks, coverage, question) })
  return checked.map((each) => ({ ...each, claim: { ...each.claim, quote: quotes.get(`${each.claim.start}-${each.claim.end}`) ?? each.claim.quote } }))
}
