import { createHash } from 'node:crypto'
import { done, refused, toStorableText, type NewReport, type Outcome, type Report, type Source } from '../core/index.ts'
import { maskPersons, readReport } from '../reading/index.ts'
import { addClaims } from '../store/claims.ts'
import { lockWriting } from '../store/lock-writing.ts'
import { addReport, addSource, findReport, findReportByDigest } from '../store/reports.ts'
import { attempt } from '../store/store-problem.ts'
import { claimSubject } from './claim-subject.ts'
import type { Context } from './context.ts'
import { dayOfKnowing } from './day-of-knowing.ts'
import { linkTexts } from './link-texts.ts'
import { today } from './view-on.ts'

export interface IngestedReport {
  readonly report: string
  readonly claims: number
  /** Whether part of it is in a language that is not read. */
  readonly hasUnread: boolean
  /** False where a report with this very text was there already; then nothing was changed. */
  readonly added: boolean
}

/** Reads a report and keeps it with its claims, both or neither; the same text twice is kept once. */
export async function ingestReport(context: Context, report: NewReport, source: Source): Promise<Outcome<IngestedReport>> {
  const { store, clock } = context
  const text = toStorableText(report.text)
  const digest = createHash('sha256').update(text).digest('hex')
  const known = dayOfKnowing(report, today(context))
  if (!known.ok) return known
  const there = await attempt(store, () => findReportByDigest(store.db, digest))
  if (!there.ok) return there
  if (there.value !== undefined) return done({ report: there.value.id, claims: 0, hasUnread: false, added: false })
  const { claims, doubts } = readReport({ id: report.id, text, published: report.published, lang: report.lang, country: report.country })
  const rows = claims.map((claim) => ({ report: report.id, claim, known: known.value, revision: 1, status: 'asserted', about: claimSubject(claim, report) }) as const)
  const kept = await attempt(store, () =>
    store.db.transaction().execute(async (db): Promise<Outcome<IngestedReport>> => {
      await lockWriting(db)
      // Another process may have kept the same text while this one was reading it.
      const before = await findReportByDigest(db, digest)
      if (before !== undefined) return done({ report: before.id, claims: 0, hasUnread: false, added: false })
      if ((await findReport(db, report.id)) !== undefined) return refused({ kind: 'report-id-taken', report: report.id })
      const recorded = clock()
      await addSource(db, source, recorded)
      await addReport(db, { ...report, title: maskedTitle(report.title, text), text, digest, known: known.value } satisfies Omit<Report, 'recorded' | 'status' | 'retraction' | 'pages'> & Pick<NewReport, 'layout'>, recorded)
      await addClaims(db, rows, recorded)
      await linkTexts(db, [{ ...report, text, known: known.value, claims }], recorded)
      return done({ report: report.id, claims: claims.length, hasUnread: doubts.some(({ kind }) => kind === 'language-unread'), added: true })
    }),
  )
  return kept.ok ? kept.value : kept
}

/** A title is an index of what is kept: it names no person, not by a surname that only the text introduces either. */
function maskedTitle(title: string, text: string): string {
  return maskPersons(`${title}\n\n${text}`).slice(0, title.length)
}
