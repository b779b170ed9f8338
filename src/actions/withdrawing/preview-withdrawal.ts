import { done, mayRead, refused, type Clearance, type Day, type FlagSubject, type Outcome, type WithdrawalPreview } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { listEditionsOfCountries } from '../../store/editions-of-pictures.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { findFirstKnown } from '../../store/named-evidence.ts'
import { listRetractions } from '../../store/retractions.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import { listThingMarkings } from '../clearance/markings-of.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import { withdrawalOf } from '../flagging/evidence-change.ts'
import { parsePictureName } from '../graph/names-of-products.ts'
import { readPictureFiles, type PictureFiles } from '../picture/picture.ts'
import { today } from '../view-on.ts'
import { findOneEvidence, type Retraction } from './retract-evidence.ts'

/** Drafts the flags of a withdrawal by what the withdrawal itself drafts them by, from one snapshot, and writes nothing (docs/decisions/0045); what is above the clearance is left out, in numbers too. */
export async function previewWithdrawal(context: Context, retraction: Retraction, clearance: Clearance = 'red'): Promise<Outcome<WithdrawalPreview>> {
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const previewed = await attempt(context.store, () => readSnapshot(context.store, (db) => previewIn(db, files.value, retraction, { day: today(context), clearance })))
  return previewed.ok ? previewed.value : previewed
}

async function previewIn(db: Database, files: PictureFiles, { evidence: name, reason, known }: Retraction, { day, clearance }: { readonly day: Day; readonly clearance: Clearance }): Promise<Outcome<WithdrawalPreview>> {
  const found = await findOneEvidence(db, name)
  if (!found.ok) return found
  const { kind, id } = found.value
  const first = await findFirstKnown(db, found.value)
  if (first !== undefined && known < first) return refused({ kind: 'retraction-predates', id, known: first })
  const before = (await listRetractions(db, kind, [id], everything)).get(id)
  if (before !== undefined) return done({ kind, id, known, withdrawn: before.known, readings: 0, flags: [], editions: [] })
  const change = await withdrawalOf(db, files.vocabulary, found.value, { act: 'withdrawn', kind, id, reason, known })
  const flags = (await draftFlags(db, files, change, day)).filter(({ marking }) => mayRead(clearance, marking))
  const markings = await listThingMarkings(db, change.readings.map((reading) => reading.id))
  const readings = change.readings.filter((reading) => mayRead(clearance, markings.get(reading.id) ?? 'clear'))
  return done({ kind, id, known, withdrawn: undefined, readings: readings.length, flags: flags.map(({ subject, corrections }) => ({ subject, corrections })), editions: await editionsOf(db, flags.map(({ subject }) => subject)) })
}

async function editionsOf(db: Database, subjects: readonly FlagSubject[]): Promise<readonly string[]> {
  const kept = subjects.flatMap(({ kind, id }) => (kind === 'kept' ? (parsePictureName(id) ?? []) : []))
  const editions = await listEditionsOfCountries(db, [...new Set(kept.map(({ country }) => country))])
  return editions.filter((edition) => kept.some(({ country, asOf }) => edition.country === country && edition.asOf === asOf)).map(({ id }) => id)
}
