import { parentPort, workerData } from 'node:worker_threads'
import { extractText } from './extract-text.ts'
import type { PdfAnswer } from './read-pdf.ts'

// What pdf.js throws is a defect of the file, whatever its name: nothing but the file differs between two runs. A password has a name of its own.
const answer: PdfAnswer = await extractText(new Uint8Array(workerData as Uint8Array)).then(
  (extracted) => ({ extracted }),
  (error: Error) => ({ failed: error.name === 'PasswordException' ? 'encrypted' : 'damaged' }),
)
parentPort?.postMessage(answer, [])
