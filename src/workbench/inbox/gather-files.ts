import type { gatherReports, sendFile, startGathered } from '../../api/team/jobs/jobs-shapes.ts'
import { mostBytes } from '../../core/index.ts'
import type { InboxWords } from '../../words/workbench/inbox.ts'
import { call } from '../client/call.ts'
import { isRefusal } from '../client/refusal.ts'
import { sendBytes } from '../client/send-bytes.ts'
import { newSendKey } from '../client/send-key.ts'
import type { saidOf } from './bring-in.ts'
import type { Sending } from './use-sendings.ts'

interface GatherWatch {
  readonly become: (file: File, state: Sending['state']) => void
  readonly signalOf: (file: File) => AbortSignal
}

/** Sends files to one job and starts it: they are read while this page may be closed. Gives the job, and the files that were not sent. */
export async function gatherFiles(files: readonly File[], said: ReturnType<typeof saidOf>, words: InboxWords, watch: GatherWatch): Promise<{ readonly job: string | undefined; readonly left: readonly File[] }> {
  const { body: { id: job } } = await call<typeof gatherReports>('POST /jobs/reports', { body: { ...said, files: files.length }, idempotencyKey: newSendKey() })
  const left: File[] = []
  for (const [at, file] of files.entries()) {
    const state = await sendOne(job, at + 1, file, words, watch)
    watch.become(file, state)
    if (state !== 1) left.push(file)
  }
  if (left.length < files.length) await call<typeof startGathered>('POST /jobs/{job}/start', { params: { job }, idempotencyKey: newSendKey() })
  return { job: left.length < files.length ? job : undefined, left }
}

async function sendOne(job: string, number: number, file: File, words: InboxWords, { become, signalOf }: GatherWatch): Promise<Sending['state']> {
  const most = mostBytes['report-file']
  if (file.size > most) return { kept: [], refused: [words.tooLarge(file.name, most / 1_000_000)] }
  const signal = signalOf(file)
  if (signal.aborted) return 'stopped'
  try {
    await sendBytes<typeof sendFile>('PUT /jobs/{job}/files/{number}', { params: { job, number }, query: { name: file.name }, bytes: file, signal, onSent: (share) => become(file, share) })
    return 1
  } catch (error) {
    if (signal.aborted) return 'stopped'
    return { kept: [], refused: [isRefusal(error) ? error.message : words.failed] }
  }
}
