import type { gatherReports, sendFile, startGathered, stopRoute } from '../../api/team/jobs/jobs-shapes.ts'
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
  const most = mostBytes['report-file']
  const [fitting, left] = [files.filter(({ size }) => size <= most), files.filter(({ size }) => size > most)]
  for (const file of left) watch.become(file, { kept: [], refused: [words.tooLarge(file.name, most / 1_000_000)] })
  if (fitting.length === 0) return { job: undefined, left }
  const { body: { id: job } } = await call<typeof gatherReports>('POST /jobs/reports', { body: { ...said, files: fitting.length }, idempotencyKey: newSendKey() })
  for (const [at, file] of fitting.entries()) {
    const state = await sendOne(job, at + 1, file, words, watch)
    watch.become(file, state)
    if (state !== 'sent') left.push(file)
  }
  const isAnySent = left.length < files.length
  if (isAnySent) await call<typeof startGathered>('POST /jobs/{job}/start', { params: { job }, idempotencyKey: newSendKey() })
  else await call<typeof stopRoute>('POST /jobs/{job}/stop', { params: { job }, idempotencyKey: newSendKey() })
  return { job: isAnySent ? job : undefined, left }
}

async function sendOne(job: string, number: number, file: File, words: InboxWords, { become, signalOf }: GatherWatch): Promise<Sending['state']> {
  const signal = signalOf(file)
  if (signal.aborted) return 'stopped'
  try {
    await sendBytes<typeof sendFile>('PUT /jobs/{job}/files/{number}', { params: { job, number }, query: { name: file.name }, bytes: file, signal, onSent: (share) => become(file, share) })
    return 'sent'
  } catch (error) {
    if (signal.aborted) return 'stopped'
    return { kept: [], refused: [isRefusal(error) ? error.message : words.failed] }
  }
}
