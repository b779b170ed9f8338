import { done, refused, type Erasure, type Outcome } from '../../core/index.ts'
import { addClaims } from '../../store/claims.ts'
import { listErasures } from '../../store/erasure.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { addReadings } from '../../store/report-readings.ts'
import { addReports, addSources, findReportsByDigest, listTakenIds } from '../../store/reports.ts'
import { addReportTerms } from '../../store/search.ts'
import type { Database } from '../../store/store.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import type { Context } from '../context.ts'
import { joinClaims, packageVocabulary } from '../joining/join-events.ts'
import { linkTexts } from './link-texts.ts'
import type { ReadNewReport } from './read-new-report.ts'
import type { StoredTexts } from './stored-texts.ts'

export interface IngestedReport {
  readonly report: string
  readonly claims: number
  /** Whether part of it is in a language that is not read. */
  readonly hasUnread: boolean
  /** False where a report with this very text was there already; then nothing was changed. */
  readonly added: boolean
}

/** A text that need not be read: the store holds it as this report. */
interface HeldText {
  readonly heldAs: string
}

/** What came of a report before it is kept. */
export type LookedAt = Outcome<ReadNewReport | HeldText>

/**
 * Keeps what was read, in the transaction of the caller, and gives what became of each in the same order. A text that the store or an
 * earlier one of the list holds is kept once; a name that stands for another text is refused, and the others go on.
 */
export async function keepReports(db: Database, context: Pick<Context, 'clock' | 'readData'>, storedTexts: StoredTexts, looked: readonly LookedAt[]): Promise<readonly Outcome<IngestedReport>[]> {
  const read = looked.flatMap((each) => (each.ok && 'report' in each.value ? [each.value.report] : []))
  if (read.length > 0) await lockWriting(db)
  // Another process may have kept the same text while this one was reading it.
  const idsByDigest = await findReportsByDigest(db, read.map(({ digest }) => digest))
  const heldAs = looked.flatMap((each) => (each.ok && 'heldAs' in each.value ? [each.value.heldAs] : []))
  const { outcomes, fresh } = sortOut(looked, {
    idsByDigest,
    erasures: await listErasures(db, [...idsByDigest.values(), ...heldAs]),
    taken: await listTakenIds(db, read.map(({ id }) => id)),
  })
  if (fresh.length > 0) await addFresh(db, fresh, storedTexts, await packageVocabulary(context), context.clock())
  return outcomes
}

/** Keeps reports that were read, with all that they are found and joined by. */
export async function addFresh(db: Database, fresh: readonly ReadNewReport[], storedTexts: StoredTexts, vocabulary: Vocabulary, recorded: Date): Promise<void> {
  await addSources(db, fresh.map(({ source }) => source), recorded)
  await addReports(db, fresh.map(({ report }) => report), recorded)
  await addClaims(db, fresh.flatMap(({ claims }) => claims), recorded)
  await addReadings(db, fresh.map(({ report: { id, known }, doubts }) => ({ report: id, known, doubts })), recorded)
  await addReportTerms(db, fresh.map(({ report: { id, known }, terms }) => ({ report: id, known, terms })), recorded)
  await linkTexts(db, fresh.map(({ report, claims }) => ({ ...report, claims: claims.map(({ claim }) => claim) })), storedTexts, recorded)
  await joinClaims(db, vocabulary, fresh, recorded)
}

interface Held {
  readonly idsByDigest: ReadonlyMap<string, string>
  readonly taken: ReadonlySet<string>
  /** Of the texts that are held: those that were erased, and are not kept again. */
  readonly erasures: ReadonlyMap<string, Erasure>
}

/** Judges each report by what the store and the ones before it hold. */
function sortOut(looked: readonly LookedAt[], held: Held): { readonly outcomes: readonly Outcome<IngestedReport>[]; readonly fresh: readonly ReadNewReport[] } {
  const idsByDigest = new Map(held.idsByDigest)
  const taken = new Set(held.taken)
  const fresh: ReadNewReport[] = []
  const outcomes = looked.map((each): Outcome<IngestedReport> => {
    if (!each.ok) return each
    if ('heldAs' in each.value) return alreadyHeld(each.value.heldAs, held.erasures)
    const { report: { id, digest }, claims, hasUnread } = each.value
    const before = idsByDigest.get(digest)
    if (before !== undefined) return alreadyHeld(before, held.erasures)
    if (taken.has(id)) return refused({ kind: 'report-id-taken', report: id })
    idsByDigest.set(digest, id)
    taken.add(id)
    fresh.push(each.value)
    return done({ report: id, claims: claims.length, hasUnread, added: true })
  })
  return { outcomes, fresh }
}

function alreadyHeld(report: string, erasures: Held['erasures']): Outcome<IngestedReport> {
  const erasure = erasures.get(report)
  return erasure === undefined ? done({ report, claims: 0, hasUnread: false, added: false }) : refused({ kind: 'report-erased', report, known: erasure.known })
}
