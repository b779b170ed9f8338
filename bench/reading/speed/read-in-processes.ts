import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { UnreadReport } from '../../../src/core/index.ts'
import type { ReadingDone, ReadingMessage } from './reading-process.ts'

export interface ProcessedReading {
  /** From the word to go until the last is done. */
  readonly seconds: number
  readonly done: readonly ReadingDone[]
}

/** As `tools/run.mjs` starts Peil. */
const lean = ['--max-semi-space-size=8']

/** Reads every share of the reports in a process of its own, all at the same time, each warmed up first. */
export async function readInProcesses(shares: readonly (readonly UnreadReport[])[]): Promise<ProcessedReading> {
  const processes = shares.map(() => fork(join(import.meta.dirname, 'reading-process.ts'), { execArgv: lean }))
  try {
    await Promise.all(processes.map((process, at) => answerOf(process, shares[at] ?? [])))
    const start = performance.now()
    const answers = await Promise.all(processes.map((process) => answerOf(process, 'read')))
    const seconds = (performance.now() - start) / 1000
    return { seconds, done: answers.filter((answer) => answer !== 'ready') }
  } finally {
    for (const process of processes) process.kill()
  }
}

async function answerOf(process: ChildProcess, message: readonly UnreadReport[] | 'read'): Promise<ReadingMessage> {
  process.send(message)
  const [answer] = (await once(process, 'message')) as [ReadingMessage]
  return answer
}
