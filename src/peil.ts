import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { catchUp } from './actions/upkeep/catch-up.ts'
import type { Context, OwnFile } from './actions/context.ts'
import { joinStored } from './actions/joining/join-stored.ts'
import { loadRecord } from './actions/record/load-record.ts'
import { done, refused, type Language, type Outcome } from './core/index.ts'
import type { Settings } from './settings.ts'
import { hasRecordRows } from './store/record-rows.ts'
import { attempt } from './store/store-problem.ts'
import { openStore } from './store/store.ts'
import { progressWords } from './words/progress.ts'

/** An opened Peil; closing it leaves the store. */
export interface Peil extends AsyncDisposable {
  readonly context: Context
}

export interface PeilOptions {
  readonly settings: Settings
  readonly language: Language
  /** Where somebody who waits reads what is going on. */
  readonly err: (text: string) => void
  readonly clock: () => Date
  readonly cancelled: AbortSignal
}

/** The folder that holds `data/` and `examples/`: above `src/` in a checkout, above `dist/` in the package. */
const packageRoot = path.resolve(import.meta.dirname, '..')

/** Opens the store with real files and settings; an empty store gets the public record first. */
export async function openPeil({ settings, language, err, clock, cancelled }: PeilOptions): Promise<Outcome<Peil>> {
  const say = (what: keyof (typeof progressWords)['nl']) => err(`${progressWords[language][what]}\n`)
  const waiting = setTimeout(() => say('opening-store'), 1000)
  const opened = await openStore({ ...settings, onReturn: () => say('store-returned') }).finally(() => clearTimeout(waiting))
  if (!opened.ok) return opened
  await using opening = new AsyncDisposableStack()
  const store = opening.use(opened.value)
  const context: Context = { store, ...fileContext({ settings, clock }) }
  const ready = cancelled.aborted ? refused({ kind: 'cancelled' }) : await prepare(context, say)
  if (!ready.ok) return ready
  const open = opening.move()
  return done({ context, [Symbol.asyncDispose]: () => open.disposeAsync() })
}

/** The outside world of what needs no store: files of the package, the operator's own, and the clock. */
export function fileContext({ settings, clock }: Pick<PeilOptions, 'settings' | 'clock'>): Omit<Context, 'store'> {
  return { clock, readData: readOnce(readData), readOwn: (setting) => readOwnFile(settings.ownFiles[setting]), weighed: new Map() }
}

/** Fills an empty store, and makes of what an earlier version kept what this one makes of it. */
async function prepare(context: Context, say: (what: 'loading-record' | 'catching-up') => void): Promise<Outcome<void>> {
  const filled = await fillWhenEmpty(context, () => say('loading-record'))
  return filled.ok ? catchUp(context, () => say('catching-up')) : filled
}

async function fillWhenEmpty(context: Context, sayLoading: () => void): Promise<Outcome<void>> {
  const filled = await attempt(context.store, () => hasRecordRows(context.store.db))
  if (!filled.ok) return filled
  if (filled.value) return joinStored(context)
  sayLoading()
  const loaded = await loadRecord(context)
  return loaded.ok ? done(undefined) : loaded
}

/** Files of the package do not change while it runs. */
export function readOnce(read: Context['readData']): Context['readData'] {
  const texts = new Map<string, Promise<string>>()
  return (file) => {
    const text = texts.get(file) ?? read(file)
    texts.set(file, text)
    return text
  }
}

/** A file that the operator names, read each time: it is theirs to change. */
async function readOwnFile(named: string | undefined): Promise<Outcome<OwnFile | undefined>> {
  if (named === undefined) return done(undefined)
  try {
    return done({ path: named, text: await readFile(named, 'utf8') })
  } catch (error) {
    return refused({ kind: 'file-unreadable', path: named, reason: reasons[codeOf(error)] ?? 'other' })
  }
}

const reasons: Readonly<Partial<Record<string, 'missing' | 'denied' | 'directory'>>> = { ENOENT: 'missing', EACCES: 'denied', EISDIR: 'directory' }

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Text of a file of the package, by its path from the root. */
export function readData(file: string): Promise<string> {
  return readFile(path.join(packageRoot, file), 'utf8')
}
