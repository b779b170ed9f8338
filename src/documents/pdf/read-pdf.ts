import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { done, refused, type Outcome } from '../../core/index.ts'
import { bareDocument, unreadableDocument, type Document } from '../document.ts'
import type { ExtractedPdf } from './extract-text.ts'

/** A thousand pages take some ten seconds. */
const longestMs = 60_000
/** A small file can be made to unpack to any size. */
const mostMemoryBytes = 1_000_000_000

/** What the thread gives back. */
export type PdfAnswer = { readonly extracted: ExtractedPdf } | { readonly failed: 'encrypted' | 'damaged' }

/** Text of a PDF with its place on the pages. It is opened in a thread of its own, which is ended where it takes too long or too much. */
export async function readPdf(bytes: Uint8Array, path: string, cancelled: AbortSignal): Promise<Outcome<Document>> {
  const answer = await askThread(bytes, cancelled)
  if (cancelled.aborted) return refused({ kind: 'cancelled' })
  if ('failed' in answer) return unreadableDocument(path, 'PDF', answer.failed)
  const { text, layout, title } = answer.extracted
  return /[\p{L}\p{N}]/u.test(text) ? done({ ...bareDocument(text), layout, title }) : unreadableDocument(path, 'PDF', 'no-text')
}

function askThread(bytes: Uint8Array, cancelled: AbortSignal): Promise<PdfAnswer | { readonly failed: 'too-heavy' }> {
  // Built files end in .js; the thread's file ends as this one does.
  const file = new URL(`./pdf-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)
  const before = process.memoryUsage.rss()
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: 512 }, stdout: true, stderr: true })
    const giveUp = () => {
      resolve({ failed: 'too-heavy' })
      void worker.terminate()
    }
    const tooLong = setTimeout(giveUp, longestMs)
    const tooMuch = setInterval(() => process.memoryUsage.rss() - before > mostMemoryBytes && giveUp(), 50)
    cancelled.addEventListener('abort', giveUp)
    worker.on('message', resolve)
    worker.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ failed: 'too-heavy' }) : reject(error)))
    worker.on('exit', () => {
      clearTimeout(tooLong)
      clearInterval(tooMuch)
      cancelled.removeEventListener('abort', giveUp)
    })
  })
}
