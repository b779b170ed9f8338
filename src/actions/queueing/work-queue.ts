import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { done, type Day, type Outcome } from '../../core/index.ts'
import { freeLostReports, holdReports, takeReports, type Queue, type TakenReport } from '../../store/queue.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { openReadingThread, type ReadingThread } from './read-in-thread.ts'
import { openStoredTexts, type StoredTexts } from '../adding/stored-texts.ts'
import { rememberData } from '../remember-data.ts'
import { mostLost, settleTaken, type ReadTaken, type Settled } from './settle-taken.ts'
import { today } from '../view-on.ts'

/** Reports that a worker takes first; after that as many as it reads in about half a second, so that long ones are shared out and short ones cost few transactions. */
const firstLot = 20
const largestLot = 200
const lotMs = 500

/** How long one report may be read before that is broken off: the longest that is taken needs some ten seconds on a machine that is free. */
export const longestReadMs = 120_000

const holdEveryMs = 3000
const askAgainMs = 500

export interface QueueWork {
  /** How long one report may be read before that is broken off. */
  readonly longestReadMs: number
  readonly stop: AbortSignal
  /** Told after each transaction. */
  readonly onSettled: (settled: Settled) => void
  /** Asked whenever nothing waits that could be taken. */
  readonly isDone: () => Promise<boolean>
}

/**
 * Reads and keeps what waits in the queue, until it is done or stopped; what was taken and not read goes back. While one lot is being
 * kept, the next is read.
 */
export async function workQueue(context: Context, queue: Queue, work: QueueWork): Promise<Outcome<void>> {
  await using thread = await openReadingThread()
  await using held = holdFor(queue)
  const remembering = rememberData(context)
  const storedTexts = openStoredTexts()
  let settling: Promise<Outcome<void>> = Promise.resolve(done(undefined))
  let lot = firstLot
  while (!work.stop.aborted) {
    const taken = await attempt(context.store, () => takeReports(queue, lot))
    if (!taken.ok) return taken
    held.add(taken.value)
    const began = performance.now()
    const read = await readTaken(thread, taken.value, today(context), work)
    if (read.length > 0) lot = nextLot(read.length, performance.now() - began)
    const before = await settling
    if (!before.ok) return before
    settling = settle(remembering, queue, storedTexts, read, work).finally(() => held.drop(taken.value))
    if (taken.value.length > 0) continue
    const idle = await attempt(context.store, () => isIdleForGood(queue, work))
    if (!idle.ok || idle.value) return idle.ok ? done(undefined) : idle
  }
  return settling
}

function nextLot(reports: number, ms: number): number {
  return Math.round(Math.min(largestLot, Math.max(1, (reports * lotMs) / Math.max(1, ms))))
}

async function settle(context: Context, queue: Queue, storedTexts: StoredTexts, read: readonly ReadTaken[], { onSettled }: QueueWork): Promise<Outcome<void>> {
  if (read.length === 0) return done(undefined)
  const settled = await attempt(context.store, () => settleTaken(context, queue, storedTexts, read))
  if (settled.ok) onSettled(settled.value)
  return settled.ok ? done(undefined) : settled
}

/** Looks after lost workers, and waits a little where there is more to come. */
async function isIdleForGood(queue: Queue, { isDone, stop }: QueueWork): Promise<boolean> {
  await freeLostReports(queue)
  if (await isDone()) return true
  await wait(askAgainMs, undefined, { signal: stop }).catch(() => undefined)
  return false
}

/** A report with which worker after worker was lost is not read again. */
async function readTaken(thread: ReadingThread, taken: readonly TakenReport[], day: Day, { longestReadMs, stop }: QueueWork): Promise<readonly ReadTaken[]> {
  const { unlucky = [], readable = [] } = Object.groupBy(taken, ({ lost }) => (lost >= mostLost ? 'unlucky' : 'readable'))
  const results = await thread.read(readable, day, longestReadMs, stop)
  return [...unlucky.map((each) => ({ taken: each, result: 'crashed' as const })), ...readable.map((each, at) => ({ taken: each, result: results[at] ?? 'stopped' }))]
}

/** Keeps saying that this worker is there. Where that fails, another gets these reports too, and whoever comes second finds them kept. */
function holdFor(queue: Queue) {
  const held = new Set<TakenReport>()
  const timer = setInterval(() => void holdReports(queue, [...held]).catch(() => undefined), holdEveryMs)
  return {
    add: (taken: readonly TakenReport[]) => taken.forEach((each) => held.add(each)),
    drop: (taken: readonly TakenReport[]) => taken.forEach((each) => held.delete(each)),
    [Symbol.asyncDispose]: () => Promise.resolve(clearInterval(timer)),
  }
}
