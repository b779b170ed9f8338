import { setTimeout as wait } from 'node:timers/promises'
import type { Settled } from '../../actions/queueing/settle-taken.ts'
import { longestReadMs, workQueue } from '../../actions/queueing/work-queue.ts'
import type { Context } from '../../actions/context.ts'
import { done, type Outcome } from '../../core/index.ts'
import { countWaiting, dropRefused, listRefused, openQueue } from '../../store/queue.ts'
import { attempt } from '../../store/store-problem.ts'
import { plainLine } from '../../words/plain.ts'
import { queueWords } from '../../words/queue.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { withOpenPeil } from '../with-peil.ts'

/** A database that starts again is there within a minute. */
const tryAgainSeconds = 10

/** Reads and keeps what comes into the queue, until it is stopped, or with `--once` until the queue is empty; `--failed` lists what was given up, and with `--drop` forgets it. */
export async function runWorker(call: Call, terminal: Terminal): Promise<number> {
  return withOpenPeil(terminal, ({ context }) => (call.switches.has('failed') || call.switches.has('drop') ? printRefused(context, call.switches.has('drop'), terminal) : workOn(context, call.switches.has('once'), terminal)))
}

async function workOn(context: Context, once: boolean, terminal: Terminal): Promise<Outcome<number>> {
  const words = queueWords[terminal.language]
  const settled: Settled[] = []
  if (!once) terminal.err(`${words.working}\n`)
  const worked = await workWhileThere(context, once, (each) => settled.push(each), terminal)
  const kept = settled.reduce((sum, each) => sum + each.kept.length, 0)
  const refused = settled.reduce((sum, each) => sum + each.refused.length, 0)
  await terminal.out(`${words.worked(kept, refused)}\n`)
  return worked.ok ? done(0) : worked
}

/** A worker outlives a database that goes away for a while. */
async function workWhileThere(context: Context, once: boolean, onSettled: (settled: Settled) => void, terminal: Terminal): Promise<Outcome<void>> {
  for (;;) {
    const worked = await work(context, once, onSettled, terminal)
    if (worked.ok || worked.problem.kind !== 'store-lost' || once || terminal.cancelled.aborted) return worked
    terminal.err(`${wordsFor(terminal.language).problem(worked.problem)} ${queueWords[terminal.language].tryingAgain(tryAgainSeconds)}\n`)
    await wait(1000 * tryAgainSeconds, undefined, { signal: terminal.cancelled }).catch(() => undefined)
  }
}

async function work(context: Context, once: boolean, onSettled: (settled: Settled) => void, terminal: Terminal): Promise<Outcome<void>> {
  const opened = await openQueue(context.store)
  if (!opened.ok) return opened
  await using queue = opened.value
  const isDone = async () => once && (await countWaiting(context.store)) === 0
  // Not before it has ended is the queue closed.
  return await workQueue(context, queue, { longestReadMs, stop: terminal.cancelled, onSettled, isDone })
}

async function printRefused({ store }: Context, drop: boolean, terminal: Terminal): Promise<Outcome<number>> {
  const opened = await openQueue(store)
  if (!opened.ok) return opened
  await using queue = opened.value
  const refused = await attempt(store, () => listRefused(queue))
  if (!refused.ok) return refused
  const lines = refused.value.map(({ name, problem }) => plainLine(wordsFor(terminal.language).problem({ kind: 'in-report', path: name, problem })))
  const words = queueWords[terminal.language]
  await terminal.out(`${lines.length === 0 ? words.noneRefused : lines.join('\n')}\n`)
  if (lines.length === 0) return done(0)
  if (!drop) {
    terminal.err(`${words.refusedRemain}\n`)
    return done(0)
  }
  const dropped = await attempt(store, () => dropRefused(queue, store.db))
  if (!dropped.ok) return dropped
  await terminal.out(`${words.refusedDropped(dropped.value)}\n`)
  return done(0)
}
