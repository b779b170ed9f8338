import { useState } from 'react'
import type { InboxWords } from '../../words/workbench/inbox.ts'
import { isRefusal } from '../client/refusal.ts'
import { bringFile, type Brought, type saidOf } from './bring-in.ts'
import { gatherFiles } from './gather-files.ts'

/** A file on its way in, and how far it is: the share that was sent, or how it ended; one that was sent for a job is stopped with the job. */
export interface Sending {
  readonly file: File
  readonly state: 'waiting' | 'stopped' | 'sent' | number | Brought
}

export interface Sendings {
  readonly sendings: readonly Sending[]
  /** The job that reads them, where there are several. */
  readonly job: string | undefined
  readonly send: (files: readonly File[], said: ReturnType<typeof saidOf>) => Promise<readonly File[]>
  readonly stop: (file: File) => void
}

/** Files that are sent one after the other, each a request of its own; each can be stopped until its answer is there. Several are read by a job. */
export function useSendings(words: InboxWords): Sendings {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const [job, setJob] = useState<string>()
  const [stops, setStops] = useState<ReadonlyMap<File, AbortController>>(new Map())
  const become = (file: File, state: Sending['state']) => setSendings((all) => all.map((each) => (each.file === file ? { file, state } : each)))
  const send = async (files: readonly File[], said: ReturnType<typeof saidOf>) => {
    const left: File[] = []
    const stopsOf = new Map(files.map((file) => [file, new AbortController()]))
    setStops(stopsOf)
    setSendings(files.map((file) => ({ file, state: 'waiting' })))
    setJob(undefined)
    if (files.length > 1) {
      const gathered = await gatherFiles(files, said, words, { become, signalOf: (file) => stopsOf.get(file)?.signal ?? new AbortController().signal }).catch((error: unknown) => {
        for (const file of files) become(file, { kept: [], refused: [isRefusal(error) ? error.message : words.failed] })
        return { job: undefined, left: files }
      })
      setJob(gathered.job)
      setSendings((all) => all.filter(({ file }) => gathered.left.includes(file)))
      return gathered.left
    }
    for (const [file, { signal }] of stopsOf) {
      const brought = signal.aborted ? 'stopped' : await bringFile({ file, ...said }, words, { signal, onSent: (share) => become(file, share) })
      become(file, brought)
      if (brought === 'stopped' || brought.refused.length > 0) left.push(file)
    }
    return left
  }
  const stop = (file: File) => {
    stops.get(file)?.abort()
    become(file, 'stopped')
  }
  return { sendings, job, send, stop }
}
