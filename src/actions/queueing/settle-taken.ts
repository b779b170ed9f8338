import { refused, type Outcome } from '../../core/index.ts'
import { enqueue, leaveQueue, noteRefused, type Queue, type QueuedReport, type RefusedReport, type TakenReport } from '../../store/queue.ts'
import type { Context } from '../context.ts'
import { keepReports, type IngestedReport } from '../adding/keep-reports.ts'
import type { BrokenOff } from './read-in-thread.ts'
import type { ReadNewReport } from '../adding/read-new-report.ts'
import type { StoredTexts } from '../adding/stored-texts.ts'

/** Readings broken off after which a report is given up. */
const mostBrokenOff = 3
/** A worker that was lost says little against the report it held: it may have been ended for any reason. */
export const mostLost = 10

/** A report from the queue and what reading it gave. */
export interface ReadTaken {
  readonly taken: TakenReport
  readonly result: Outcome<ReadNewReport> | BrokenOff
}

/** What became of the reports of one transaction, each with the batch that it came in. */
export interface Settled {
  readonly kept: readonly (IngestedReport & { readonly batch: string })[]
  readonly refused: readonly RefusedReport[]
}

/** Keeps what was read and takes it out of the queue, in one transaction: no report is lost between the two, and none is kept twice. */
export async function settleTaken(context: Context, queue: Queue, storedTexts: StoredTexts, read: readonly ReadTaken[]): Promise<Settled> {
  const fates = read.map((each) => ({ taken: each.taken, fate: fateOf(each) }))
  const back = fates.flatMap(({ fate }) => ('back' in fate ? [fate.back] : []))
  const ended = fates.flatMap(({ taken, fate }) => ('back' in fate ? [] : [{ taken, fate }]))
  return context.store.db.transaction().execute(async (db) => {
    const outcomes = await keepReports(db, context, storedTexts, ended.map(({ fate }) => fate))
    const settled = ended.map(({ taken }, at) => ({ taken, outcome: outcomes[at] }))
    const kept = settled.flatMap(({ taken: { batch }, outcome }) => (outcome?.ok === true ? [{ ...outcome.value, batch }] : []))
    const notKept = settled.flatMap(({ taken: { name, batch, digest, report }, outcome }) => (outcome?.ok === false ? [{ name, batch, digest, report: report.id, problem: outcome.problem }] : []))
    await noteRefused(queue, notKept, db)
    await enqueue(queue, back, db)
    await leaveQueue(queue, read.map(({ taken }) => taken), db)
    return { kept, refused: notKept }
  })
}

/** A reading that was stopped, or broken off not too often, is to be done again; a report that was read is kept, and any other is given up. */
function fateOf({ taken, result }: ReadTaken): Outcome<ReadNewReport> | { readonly back: QueuedReport } {
  const { name, batch, digest, report, source, brokenOff, lost } = taken
  if (typeof result === 'object') return result
  const back = { name, batch, digest, report, source }
  if (result === 'stopped') return { back: { ...back, brokenOff } }
  const isGivenUp = brokenOff + 1 >= mostBrokenOff || lost >= mostLost
  return isGivenUp ? refused({ kind: 'reading-broken-off', reason: result, times: brokenOff + lost + 1 }) : { back: { ...back, brokenOff: brokenOff + 1 } }
}
