import { Worker } from 'node:worker_threads'
import type { Day, Outcome } from '../../core/index.ts'
import type { ReadNewReport, SourcedReport } from '../adding/read-new-report.ts'

/** Why a report was not read to its end: it took too long, it ended its thread, or the caller wanted no more. */
export type BrokenOff = 'too-long' | 'crashed' | 'stopped'

/** A thread in which reports are read: one that hangs or takes all memory is broken off, and the rest are read. */
export interface ReadingThread extends AsyncDisposable {
  /** What came of each report, in the same order; a reading is waited for `longestMs` and no longer. */
  readonly read: (reports: readonly SourcedReport[], day: Day, longestMs: number, stop: AbortSignal) => Promise<readonly (Outcome<ReadNewReport> | BrokenOff)[]>
}

/** Opens a thread for readings; another takes its place where one is lost. */
export async function openReadingThread(): Promise<ReadingThread> {
  let thread = await startThread()
  return {
    read: async (reports, day, longestMs, stop) => {
      const results: (Outcome<ReadNewReport> | BrokenOff)[] = []
      while (results.length < reports.length) {
        const end = stop.aborted ? 'stopped' : await readOn(thread, reports.slice(results.length), day, longestMs, stop, (result) => results.push(result))
        if (end === 'done') break
        if (end === 'stopped') return [...results, ...reports.slice(results.length).map(() => end)]
        results.push(end)
        await thread.terminate()
        thread = await startThread()
      }
      return results
    },
    [Symbol.asyncDispose]: async () => void (await thread.terminate()),
  }
}

/** A thread that has loaded the reader. */
function startThread(): Promise<Worker> {
  // Built files end in .js; the thread's file ends as this one does.
  const file = new URL(`./reading-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)
  const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 96 } })
  return new Promise((resolve, reject) => {
    // Later the end of the thread is told to whoever waits for a reading.
    thread.on('error', reject)
    thread.once('message', () => resolve(thread))
  })
}

/** Reads one report after the other until all are read or one is broken off. */
function readOn(thread: Worker, reports: readonly SourcedReport[], day: Day, longestMs: number, stop: AbortSignal, take: (result: Outcome<ReadNewReport>) => void): Promise<BrokenOff | 'done'> {
  return new Promise((resolve) => {
    let left = reports.length
    const end = (how: BrokenOff | 'done') => {
      clearTimeout(tooLong)
      thread.off('message', onMessage).off('exit', onExit)
      stop.removeEventListener('abort', onStop)
      resolve(how)
    }
    const onMessage = (result: Outcome<ReadNewReport>) => {
      take(result)
      tooLong.refresh()
      if (--left === 0) end('done')
    }
    const onExit = () => end('crashed')
    const onStop = () => end('stopped')
    const tooLong = setTimeout(() => end('too-long'), longestMs)
    thread.on('message', onMessage).on('exit', onExit)
    stop.addEventListener('abort', onStop)
    thread.postMessage({ reports, day }, [])
  })
}
