import { done, refused, type Day, type ErasureDemand, type Outcome } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { listClaimIdsOfReport } from '../../store/kept-claims.ts'
import { listCopies } from '../../store/text-links.ts'
import { eraseText, listErasures, rewriteTables } from '../../store/erasure.ts'
import { listEditions, replaceErasedEdition } from '../../store/editions.ts'
import { addFlags } from '../../store/flags.ts'
import { erasePassages } from '../../publishing/edition/erase-passages.ts'
import { canonicalJson } from '../../publishing/log/canonical-json.ts'
import { findReport } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import { withdrawalOf } from '../flagging/evidence-change.ts'
import { rejoinClaims } from '../joining/join-events.ts'
import type { PictureFiles } from '../picture/picture.ts'
import { today } from '../view-on.ts'
import { changeKept } from './change-kept.ts'

export interface ErasureRequest {
  readonly report: string
  readonly demand: ErasureDemand
  readonly reason: string
  /** The day on which the erasure became public. */
  readonly known: Day
}

export interface ErasedReport {
  readonly report: string
  readonly known: Day
  /** False where the text was erased before; then its files are written anew once more, in case the first time did not get that far. */
  readonly changed: boolean
  /** Flags on what leaned on it. */
  readonly flags: readonly string[]
  /** Other reports that hold the same text in whole or in part, and were left as they are. */
  readonly copies: readonly string[]
  /** What machines refused whose samples of the text could not be written anew; none on a single server. */
  readonly refusals: readonly string[]
}

/** Who looks on while a text is erased, and may want it to stop until the text goes. */
export interface ErasureWatch {
  readonly rewriting: (tables: number, of: number) => void
  readonly isStopped: () => boolean
}

const unwatched: ErasureWatch = { rewriting: () => undefined, isStopped: () => false }

/**
 * Erases the text of a report with everything that repeats it; digest, places, kinds, reason and days stay. What leaned on it is flagged in
 * the same transaction; then the files of the tables are written anew.
 */
export async function eraseReport(context: Context, request: ErasureRequest, watch = unwatched): Promise<Outcome<ErasedReport>> {
  const erased = await changeKept(context, (db, files) => eraseKept(context, db, files, request, watch))
  if (!erased.ok) return erased
  const rewritten = await attempt(context.store, () => rewriteTables(context.store, watch.rewriting))
  return rewritten.ok ? done({ ...erased.value, refusals: rewritten.value }) : rewritten
}

async function eraseKept(context: Context, db: Database, files: PictureFiles, { report: id, demand, reason, known }: ErasureRequest, { isStopped }: ErasureWatch): Promise<Outcome<Omit<ErasedReport, 'refusals'>>> {
  const report = await findReport(db, id)
  if (report === undefined) return refused({ kind: 'report-unknown', report: id })
  const links = await listCopies(db, everything, [id])
  const copies = [...new Set(links.map(({ report: copy, other }) => (copy === id ? other : copy)))]
  const before = (await listErasures(db, [id])).get(id)
  if (before !== undefined) return done({ report: id, known: before.known, changed: false, flags: [], copies })
  if (known < report.known) return refused({ kind: 'retraction-predates', id, known: report.known })
  const flags = await draftFlags(db, files, await withdrawalOf(db, files.vocabulary, { kind: 'report', id }, { act: 'erased', kind: 'report', id, reason, known }), today(context))
  const recorded = context.clock()
  const claims = await listClaimIdsOfReport(db, id)
  if (isStopped()) return refused({ kind: 'cancelled' })
  await eraseText(db, { report: id, demand, reason, known, digest: report.digest, characters: report.text.length }, recorded)
  await eraseFromEditions(db, id, recorded)
  await rejoinClaims(db, files.vocabulary, claims, recorded)
  return done({ report: id, known, changed: true, flags: await addFlags(db, flags, recorded), copies })
}

/** Passages in editions go too; the next publication says so in the log, and rewrites the files of those editions. */
async function eraseFromEditions(db: Database, report: string, recorded: Date): Promise<void> {
  for (const { edition } of await listEditions(db)) {
    const left = erasePassages(edition, report, recorded.toISOString())
    if (left !== undefined) await replaceErasedEdition(db, edition.id, canonicalJson(left))
  }
}
