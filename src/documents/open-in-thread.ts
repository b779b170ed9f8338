import { Worker } from 'node:worker_threads'
import { refused, type Outcome } from '../core/index.ts'
import { unreadableDocument, type Document } from './document.ts'
import type { FormedDocument } from './open-document.ts'

/** A thousand pages take some ten seconds. */
const longestMs = 60_000
/** A small file can be made to unpack to any size. */
const mostMemoryBytes = 1_000_000_000
const mostHeapMb = 768

/** Opens a document in a thread of its own, so that others are answered meanwhile; it is ended where it takes too long or too much. */
export async function openInThread(given: FormedDocument, cancelled: AbortSignal): Promise<Outcome<readonly Document[]>> {
  const answer = await askThread(given, cancelled)
  if (cancelled.aborted) return refused({ kind: 'cancelled' })
  return answer === 'too-heavy' ? unreadableDocument(given.path, given.form === 'feed' ? 'RSS/Atom' : given.form, answer) : answer
}

function askThread(given: FormedDocument, cancelled: AbortSignal): Promise<Outcome<readonly Document[]> | 'too-heavy'> {
  // Built files end in .js; the thread's file ends as this one does.
  const file = new URL(`./document-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: given, resourceLimits: { maxOldGenerationSizeMb: mostHeapMb }, stdout: true, stderr: true })
    const giveUp = () => {
      resolve('too-heavy')
      void worker.terminate()
    }
    const tooLong = setTimeout(giveUp, longestMs)
    // Of the thread alone: what others open meanwhile is not its doing.
    const tooMuch = setInterval(() => void memoryOf(worker).then((bytes) => bytes > mostMemoryBytes && giveUp()), 50)
    cancelled.addEventListener('abort', giveUp)
    worker.on('message', resolve)
    worker.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('too-heavy') : reject(error)))
    worker.on('exit', () => {
      clearTimeout(tooLong)
      clearInterval(tooMuch)
      cancelled.removeEventListener('abort', giveUp)
    })
  })
}

/** What a thread holds, outside of its heap too; nothing once it has ended. */
function memoryOf(worker: Worker): Promise<number> {
  return worker.getHeapStatistics().then(({ total_heap_size: heap, external_memory: outside }) => heap + outside, () => 0)
}
