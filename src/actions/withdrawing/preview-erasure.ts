import { done, mayRead, refused, type Clearance, type Day, type ErasurePreview, type Outcome } from '../../core/index.ts'
import { erasePassages } from '../../publishing/edition/erase-passages.ts'
import { everything } from '../../store/as-of.ts'
import { listEditions } from '../../store/editions.ts'
import { listErasures } from '../../store/erasure.ts'
import { listClaimIdsOfReport } from '../../store/kept-claims.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { findReport } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import { listCopies } from '../../store/text-links.ts'
import { listThingMarkings } from '../clearance/markings-of.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import { withdrawalOf } from '../flagging/evidence-change.ts'
import { readPictureFiles, type PictureFiles } from '../picture/picture.ts'
import { today } from '../view-on.ts'

/** Drafts what an erasure would flag by what it itself drafts them by, from one snapshot, and writes nothing; what is above the clearance is left out, in numbers too. */
export async function previewErasure(context: Context, report: string, clearance: Clearance): Promise<Outcome<ErasurePreview>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const previewed = await attempt(context.store, () => readSnapshot(context.store, (db) => previewIn(db, files.value, report, { day: today(context), clearance })))
  return previewed.ok ? previewed.value : previewed
}

async function previewIn(db: Database, files: PictureFiles, id: string, { day, clearance }: { readonly day: Day; readonly clearance: Clearance }): Promise<Outcome<ErasurePreview>> {
  const report = await findReport(db, id)
  if (report === undefined) return refused({ kind: 'evidence-unknown', id })
  const before = (await listErasures(db, [id])).get(id)
  const claims = (await listClaimIdsOfReport(db, id)).length
  const copies = await copiesWithin(db, id, clearance)
  const preview = { report: id, title: report.title, known: day, erased: before?.known, characters: before?.characters ?? report.text.length, claims, copies }
  if (before !== undefined) return done({ ...preview, flags: [], editions: [] })
  const flags = await draftFlags(db, files, await withdrawalOf(db, files.vocabulary, { kind: 'report', id }, { act: 'erased', kind: 'report', id, reason: '', known: day }), day)
  const editions = (await listEditions(db)).flatMap(({ edition }) => (erasePassages(edition, id, day) === undefined ? [] : [edition.id]))
  return done({ ...preview, flags: flags.filter(({ marking }) => mayRead(clearance, marking)).map(({ subject, corrections }) => ({ subject, corrections })), editions })
}

async function copiesWithin(db: Database, id: string, clearance: Clearance): Promise<readonly string[]> {
  const copies = [...new Set((await listCopies(db, everything, [id])).map(({ report, other }) => (report === id ? other : report)))]
  const markings = await listThingMarkings(db, copies)
  return copies.filter((copy) => mayRead(clearance, markings.get(copy) ?? 'clear'))
}
