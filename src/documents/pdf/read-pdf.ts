import { done, type Outcome } from '../../core/index.ts'
import { bareDocument, unreadableDocument, type Document } from '../document.ts'
import { extractText } from './extract-text.ts'

/** Text of a PDF with its place on the pages. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Outcome<Document>> {
  // What pdf.js throws is a defect of the file, whatever its name: nothing but the file differs between two runs. A password has a name of its own.
  const extracted = await extractText(new Uint8Array(bytes)).catch((error: Error) => (error.name === 'PasswordException' ? 'encrypted' : 'damaged'))
  if (typeof extracted === 'string') return unreadableDocument(path, 'PDF', extracted)
  const { text, layout, title } = extracted
  return /[\p{L}\p{N}]/u.test(text) ? done({ ...bareDocument(text), layout, title }) : unreadableDocument(path, 'PDF', 'no-text')
}
