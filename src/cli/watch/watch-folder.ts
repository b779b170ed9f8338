import { stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '../../actions/context.ts'
import { done, type Outcome } from '../../core/index.ts'
import { attempt } from '../../store/store-problem.ts'
import type { WatchMark } from '../../store/tables.ts'
import { findMarks, setMark } from '../../store/watching.ts'
import { watchWords } from '../../words/watching.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Bringing } from '../brought-reports.ts'
import type { Terminal } from '../command.ts'
import { readInput } from '../read-input.ts'
import { filesBelow } from '../report-files.ts'
import { showProgress } from '../show-progress.ts'
import { keepInput } from './keep-input.ts'
import type { Watcher } from './watcher.ts'

/** A file that changed so shortly ago may still be written. */
const settleSeconds = 5
const everySeconds = 10

/** Watches a folder and those below it, or one file: what is new or changed is read once nobody has written to it for some seconds. */
export function watchFolder(place: string, once: boolean, context: Context, bringing: Bringing, terminal: Terminal): Watcher {
  const told = new Set<string>()
  return {
    place, everySeconds,
    look: async () => {
      // Whoever looks once has no next look for a file that was just written.
      if (once) await wait(1000 * settleSeconds, undefined, { signal: terminal.cancelled }).catch(() => undefined)
      return lookAt(place, told, context, bringing, terminal)
    },
  }
}

async function lookAt(place: string, told: Set<string>, context: Context, bringing: Bringing, terminal: Terminal): Promise<Outcome<readonly string[]>> {
  const { store } = context
  const found = await listFiles(place)
  const marks = await attempt(store, () => findMarks(store.db, found.flatMap((each) => (each.ok ? [each.value.file] : []))))
  if (!marks.ok) return marks
  const lines: string[] = []
  let looked = 0
  using _ = showProgress(terminal, () => Promise.resolve(watchWords[terminal.language].looking(place, looked, found.length)))
  for (const each of found) {
    looked += 1
    if (terminal.cancelled.aborted) break
    if (!each.ok) {
      if (found.length === 1) return each
      lines.push(...tellOnce(wordsFor(terminal.language).problem(each.problem), told))
      continue
    }
    const { file, mark } = each.value
    if (isSame(marks.value.get(file), mark) || isUnsettled(mark, context.clock())) continue
    const kept = await keepFile(file, mark, context, bringing, terminal)
    if (!kept.ok) return kept
    lines.push(...kept.value)
  }
  return done(lines)
}

/** A folder below that may not be listed is said once; the others are looked at all the same. */
function tellOnce(line: string, told: Set<string>): readonly string[] {
  if (told.has(line)) return []
  told.add(line)
  return [line]
}

/** A file of a day to come, by a clock that is wrong, is not waited for. */
function isUnsettled({ modified }: FileMark, now: Date): boolean {
  const age = now.getTime() - modified
  return age >= 0 && age < 1000 * settleSeconds
}

/** One that cannot be read is said once, and tried again when it changes. */
async function keepFile(file: string, mark: FileMark, context: Context, bringing: Bringing, terminal: Terminal): Promise<Outcome<readonly string[]>> {
  const kept = await keepInput(context, await readInput(file, terminal), bringing, terminal)
  if (!kept.ok || terminal.cancelled.aborted) return kept
  const noted = await attempt(context.store, () => setMark(context.store.db, file, mark, context.clock()))
  return noted.ok ? kept : noted
}

type FileMark = { readonly size: number; readonly modified: number }

interface Found {
  readonly file: string
  readonly mark: FileMark
}

async function listFiles(place: string): Promise<readonly Outcome<Found>[]> {
  const files: Outcome<Found>[] = []
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true
  for await (const file of isFolder ? filesBelow(place) : [done(place)]) {
    if (!file.ok) files.push(file)
    else files.push(...(await markOf(file.value)))
  }
  return files
}

/** A file that went away since it was listed is none. */
async function markOf(file: string): Promise<readonly Outcome<Found>[]> {
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() === true ? [done({ file, mark: { size: found.size, modified: Math.round(found.mtimeMs) } })] : []
}

function isSame(one: WatchMark | undefined, other: FileMark): boolean {
  return one?.size === other.size && one.modified === other.modified
}
