import { parentPort, workerData } from 'node:worker_threads'
import { extractText } from './extract-text.ts'
import type { PdfAnswer } from './read-pdf.ts'

/** Names of what pdf.js throws on files that it cannot open; anything else is a defect of the file too, because nothing but the file differs. */
const answer: PdfAnswer = await extractText(new Uint8Array(workerData as Uint8Array)).then(
  (extracted) => ({ extracted }),
  (error: Error) => ({ failed: error.name === 'PasswordException' ? 'encrypted' : 'damaged' }),
)
parentPort?.postMessage(answer, [])
