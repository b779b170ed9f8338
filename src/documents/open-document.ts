import { done, type Outcome } from '../core/index.ts'
import type { Document } from './document.ts'

/** A document of which it is known what it is. */
export type FormedDocument =
  | { readonly form: 'PDF' | 'DOCX'; readonly bytes: Uint8Array; readonly path: string }
  | { readonly form: 'HTML' | 'feed'; readonly text: string; readonly path: string }

/** Opens a document by its form; each library is loaded when the first document of its kind comes. */
export async function openDocument(given: FormedDocument): Promise<Outcome<readonly Document[]>> {
  switch (given.form) {
    case 'PDF': return one(await (await import('./pdf/read-pdf.ts')).readPdf(given.bytes, given.path))
    case 'DOCX': return one(await (await import('./docx/read-docx.ts')).readDocx(given.bytes, given.path))
    case 'HTML': return one(await (await import('./html/read-html.ts')).readHtml(given.text, given.path))
    case 'feed': return (await import('./feeds/read-feed.ts')).readFeed(given.text, given.path)
  }
}

function one(read: Outcome<Document>): Outcome<readonly Document[]> {
  return read.ok ? done([read.value]) : read
}
