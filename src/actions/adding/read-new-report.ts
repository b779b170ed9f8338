import { createHash } from 'node:crypto'
import { done, doubtsOfClaim, toStorableText, type Day, type Doubt, type NewReport, type Outcome, type Source } from '../../core/index.ts'
import { maskPersons, readTitled } from '../../reading/index.ts'
import { termsOf } from '../../search/terms.ts'
import type { NewClaim } from '../../store/claims.ts'
import type { ReportToKeep } from '../../store/reports.ts'
import { claimSubject } from '../claim-subject.ts'
import { dayOfKnowing } from './day-of-knowing.ts'

/** A report as somebody hands it in, with who publishes it. */
export interface SourcedReport {
  readonly report: NewReport
  readonly source: Source
  /** What is doubtful of the way in which it came: a guessed language, a day that only the document says. */
  readonly doubts?: readonly Doubt['kind'][]
}

/** A report that was read and is ready to be kept. */
export interface ReadNewReport {
  readonly report: ReportToKeep
  readonly source: Source
  /** What it is found by. */
  readonly terms: readonly string[]
  readonly claims: readonly NewClaim[]
  /** What could not be settled, of how it came and of what it says. */
  readonly doubts: readonly Pick<Doubt, 'kind' | 'start' | 'end'>[]
  /** Whether part of it is in a language that is not read. */
  readonly hasUnread: boolean
}

/** SHA-256 of a text as it would be kept, hexadecimal. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(toStorableText(text)).digest('hex')
}

/** Reads a report and keeps nothing; refused only for days that cannot be. */
export function readNewReport({ report, source, doubts: doubtsOfBringing = [] }: SourcedReport, today: Day): Outcome<ReadNewReport> {
  const known = dayOfKnowing(report, today)
  if (!known.ok) return known
  const text = toStorableText(report.text)
  const { claims, doubts, masked } = readTitled({ id: report.id, text, published: report.published, lang: report.lang, country: report.country }, report.title)
  const { title, terms } = indexOf(masked, report)
  return done({
    report: { ...report, title, text, digest: digestOfText(text), known: known.value },
    source,
    terms,
    claims: claims.map((claim) => ({ report: report.id, claim, known: known.value, revision: 1, status: 'asserted', about: claimSubject(claim, report) })),
    doubts: [...doubtsOfBringing.map((kind) => ({ kind, start: 0, end: 0 })), ...doubts, ...claims.flatMap((claim) => doubtsOfClaim(claim).map((kind) => ({ kind, start: claim.start, end: claim.end })))],
    hasUnread: doubts.some(({ kind }) => kind === 'language-unread'),
  })
}

interface MaskedIndex {
  readonly title: string
  readonly terms: readonly string[]
}

/** What is kept to find a report by names no person: title and words, without a surname that only the text introduces either. */
export function maskedIndex(report: Pick<NewReport, 'title' | 'lang'>, text: string): MaskedIndex {
  return indexOf(maskPersons(`${report.title}\n\n${text}`), report)
}

function indexOf(masked: string, { title, lang }: Pick<NewReport, 'title' | 'lang'>): MaskedIndex {
  return { title: masked.slice(0, title.length), terms: termsOf(masked, lang) }
}
