import { parentPort } from 'node:worker_threads'
import type { Backtest, Country, Outcome } from '../../core/index.ts'
import type { OwnFile, OwnFileSetting } from '../context.ts'
import { backtest } from './backtest.ts'

/** What the thread is told: what to do, and files that it asked for. */
export type ToBacktestThread =
  | { readonly kind: 'begin'; readonly country: Country | undefined; readonly now: Date }
  | { readonly kind: 'data'; readonly path: string; readonly text: string }
  | { readonly kind: 'own'; readonly setting: OwnFileSetting; readonly file: Outcome<OwnFile | undefined> }

/** What it says: which file it wants, how far it is, and what came of it. */
export type FromBacktestThread =
  | { readonly kind: 'data'; readonly path: string }
  | { readonly kind: 'own'; readonly setting: OwnFileSetting }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'ended'; readonly outcome: Outcome<Backtest> }

const say = (message: FromBacktestThread) => parentPort?.postMessage(message, [])
const texts = new Map<string, PromiseWithResolvers<string>>()
const ownFiles = new Map<OwnFileSetting, PromiseWithResolvers<Outcome<OwnFile | undefined>>>()

parentPort?.on('message', (told: ToBacktestThread) => {
  if (told.kind === 'data') texts.get(told.path)?.resolve(told.text)
  else if (told.kind === 'own') ownFiles.get(told.setting)?.resolve(told.file)
  else void run(told)
})

async function run({ country, now }: Extract<ToBacktestThread, { readonly kind: 'begin' }>): Promise<void> {
  const outcome = await backtest({
    clock: () => now,
    readData: (path) => once(texts, path, () => say({ kind: 'data', path })),
    readOwn: (setting) => once(ownFiles, setting, () => say({ kind: 'own', setting })),
  }, country, (done, of) => say({ kind: 'progress', done, of }))
  say({ kind: 'ended', outcome })
}

function once<K, T>(asked: Map<K, PromiseWithResolvers<T>>, key: K, ask: () => void): Promise<T> {
  const before = asked.get(key)
  if (before !== undefined) return before.promise
  const waiting = Promise.withResolvers<T>()
  asked.set(key, waiting)
  ask()
  return waiting.promise
}
