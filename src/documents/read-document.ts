import { done, refused, type Outcome } from '../core/index.ts'
import { decodeText } from './decode-text.ts'
import { bareDocument, maxDocumentBytes, type Document } from './document.ts'

/** A file or a body as it came, before anybody looked inside. */
export interface RawDocument {
  readonly bytes: Uint8Array
  /** For messages: the file, the address or `-`. */
  readonly path: string
  /** As a server named it; empty where nobody did. */
  readonly contentType: string
  /** Ends what takes long. */
  readonly cancelled: AbortSignal
}

/** What bytes are, by what they begin with; a name or a content type may be wrong. */
export function formOf(bytes: Uint8Array): 'PDF' | 'ZIP' | 'text' {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (/^\s{0,16}%PDF-/.test(head)) return 'PDF'
  return head.startsWith('PK\x03\x04') ? 'ZIP' : 'text'
}

/** The documents in a file: one, or the items of a feed. Each library is loaded when the first document of its kind comes. */
export async function readDocuments({ bytes, path, contentType, cancelled }: RawDocument): Promise<Outcome<readonly Document[]>> {
  const form = formOf(bytes)
  if (form !== 'text' && bytes.length > maxDocumentBytes) return refused({ kind: 'text-too-long', path, maxBytes: maxDocumentBytes })
  if (form === 'PDF') return one(await (await import('./pdf/read-pdf.ts')).readPdf(bytes, path, cancelled))
  if (form === 'ZIP') return one(await (await import('./docx/read-docx.ts')).readDocx(bytes, path))
  const text = decodeText(bytes, path, contentType)
  if (!text.ok) return text
  const { isFeed, readFeed } = await import('./feeds/read-feed.ts')
  if (isFeed(text.value)) return readFeed(text.value, path)
  if (!isHtml(text.value, path, contentType)) return isXml(text.value) ? refused({ kind: 'format-unsupported', path, format: 'XML' }) : done([bareDocument(text.value)])
  const page = await (await import('./html/read-html.ts')).readHtml(text.value, path)
  return page.ok && page.value.text === '' ? refused({ kind: 'text-empty', path }) : one(page)
}

function one(read: Outcome<Document>): Outcome<readonly Document[]> {
  return read.ok ? done([read.value]) : read
}

function isHtml(text: string, path: string, contentType: string): boolean {
  return contentType.includes('html') || /\.x?html?$/i.test(path) || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000))
}

function isXml(text: string): boolean {
  return /^\s*<\?xml\s/.test(text)
}
