import { toSourcedReport } from '../actions/adding/add-report.ts'
import type { Context } from '../actions/context.ts'
import { enqueueReports } from '../actions/queueing/enqueue-reports.ts'
import type { Settled } from '../actions/queueing/settle-taken.ts'
import { today } from '../actions/view-on.ts'
import { longestReadMs, workQueue } from '../actions/queueing/work-queue.ts'
import { done, type Outcome } from '../core/index.ts'
import { countWaiting, listRefused, openQueue, type Queue } from '../store/queue.ts'
import { queueWords } from '../words/queue.ts'
import type { Brought } from './brought-reports.ts'
import type { Terminal } from './command.ts'
import { refuse } from './refuse.ts'
import { showProgress } from './show-progress.ts'

/** Queues reports in lots as they are opened, and works until all of them are kept, by this process or by others; gives the exit code. */
export async function addMany(context: Context, lots: AsyncIterable<readonly Brought[]>, terminal: Terminal): Promise<Outcome<number>> {
  const opened = await openQueue(context.store)
  if (!opened.ok) return opened
  await using queue = opened.value
  const batch = context.clock().toISOString()
  const queued = await queueLots(context, queue, batch, lots, terminal)
  if (!queued.ok) return queued
  const worked = await workOnBatch(context, queue, batch, queued.value.put, terminal)
  if (!worked.ok) return worked
  return done(terminal.cancelled.aborted ? await sayWaiting(context, terminal) : await summarise(queue, batch, queued.value, worked.value, terminal))
}

interface Queued {
  readonly put: number
  readonly alreadyThere: number
}

async function queueLots(context: Context, queue: Queue, batch: string, lots: AsyncIterable<readonly Brought[]>, terminal: Terminal): Promise<Outcome<Queued>> {
  let queued: Queued = { put: 0, alreadyThere: 0 }
  using _ = showProgress(terminal, () => Promise.resolve(queueWords[terminal.language].queueing(queued.put)))
  for await (const lot of lots) {
    const put = await enqueueReports(context, queue, batch, lot.map(({ name, report }) => ({ name, ...toSourcedReport(report, today(context)) })))
    if (!put.ok) return put
    queued = { put: queued.put + put.value, alreadyThere: queued.alreadyThere + lot.length - put.value }
  }
  return done(queued)
}

async function workOnBatch(context: Context, queue: Queue, batch: string, total: number, terminal: Terminal): Promise<Outcome<readonly Settled[]>> {
  const settled: Settled[] = []
  const began = context.clock().getTime()
  using _ = showProgress(terminal, async () => {
    const read = total - (await countWaiting(context.store, batch))
    return queueWords[terminal.language].pace({ done: read, total, perSecond: (1000 * read) / (context.clock().getTime() - began) })
  })
  const isDone = async () => (await countWaiting(context.store, batch)) === 0
  const worked = await workQueue(context, queue, { longestReadMs, stop: terminal.cancelled, onSettled: (each) => settled.push(each), isDone })
  return worked.ok ? done(settled) : worked
}

async function sayWaiting({ store }: Context, terminal: Terminal): Promise<number> {
  terminal.err(`${queueWords[terminal.language].waiting(await countWaiting(store))}\n`)
  return 1
}

async function summarise(queue: Queue, batch: string, { put, alreadyThere }: Queued, settled: readonly Settled[], terminal: Terminal): Promise<number> {
  const refused = await listRefused(queue, batch)
  for (const { name, problem } of refused) refuse({ kind: 'in-report', path: name, problem }, terminal)
  const kept = settled.flatMap((each) => each.kept).filter((each) => each.batch === batch)
  const added = kept.filter((each) => each.added)
  await terminal.out(`${queueWords[terminal.language].added({
    added: added.length,
    claims: added.reduce((sum, { claims }) => sum + claims, 0),
    alreadyThere: alreadyThere + kept.length - added.length,
    byOthers: put - kept.length - refused.length,
    refused: refused.length,
  })}\n`)
  return refused.length === 0 ? 0 : 1
}
