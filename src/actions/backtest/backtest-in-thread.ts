import { Worker } from 'node:worker_threads'
import { done, refused, type Backtest, type Country, type Outcome } from '../../core/index.ts'
import type { FromBacktestThread, ToBacktestThread } from './backtest-thread.ts'
import type { BacktestContext } from './read-backtest-inputs.ts'

interface BacktestWatch {
  readonly progress: (done: number, of: number) => void
  readonly cancelled: AbortSignal
}

/** The same in a thread of its own: it computes for a second or more, in which a server would answer nobody. */
export function backtestInThread(context: BacktestContext, country: Country | undefined, { progress, cancelled }: BacktestWatch): Promise<Outcome<Backtest>> {
  // Built files end in .js; the thread's file ends as this one does.
  const thread = new Worker(new URL(`./backtest-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url))
  const tell = (message: ToBacktestThread) => thread.postMessage(message, [])
  const ended = new Promise<Outcome<Backtest>>((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)))
    thread.on('error', fail)
    thread.on('message', (said: FromBacktestThread) => {
      if (said.kind === 'ended') resolve(said.outcome)
      else if (said.kind === 'progress') progress(said.done, said.of)
      else if (said.kind === 'data') context.readData(said.path).then((text) => tell({ kind: 'data', path: said.path, text }), fail)
      else Promise.resolve(context.readOwn?.(said.setting) ?? done(undefined)).then((file) => tell({ kind: 'own', setting: said.setting, file }), fail)
    })
    cancelled.addEventListener('abort', () => resolve(refused({ kind: 'cancelled' })), { once: true })
    if (cancelled.aborted) resolve(refused({ kind: 'cancelled' }))
  })
  tell({ kind: 'begin', country, now: context.clock() })
  return ended.finally(() => thread.terminate())
}
