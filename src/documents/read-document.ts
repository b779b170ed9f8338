import { done, refused, type Outcome } from '../core/index.ts'
import { decodeText } from './decode-text.ts'
import { bareDocument, maxDocumentBytes, type Document } from './document.ts'
import { openDocument, type FormedDocument } from './open-document.ts'
import { openInThread } from './open-in-thread.ts'

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

/** Longest text with markup that is opened at once, in bytes; a longer one keeps everybody else waiting: a feed of 8 MB for half a minute. */
const shortMarkup = 30_000

/** The documents in a file: one, or the items of a feed. */
export async function readDocuments({ bytes, path, contentType, cancelled }: RawDocument): Promise<Outcome<readonly Document[]>> {
  const form = formOf(bytes)
  if (form !== 'text') return bytes.length > maxDocumentBytes ? refused({ kind: 'text-too-long', path, maxBytes: maxDocumentBytes }) : openInThread({ form: form === 'ZIP' ? 'DOCX' : form, bytes, path }, cancelled)
  const text = decodeText(bytes, path, contentType)
  if (!text.ok) return text
  const open = (given: FormedDocument) => (bytes.length > shortMarkup ? openInThread(given, cancelled) : openDocument(given))
  if ((await import('./feeds/read-feed.ts')).isFeed(text.value)) return open({ form: 'feed', text: text.value, path })
  if (!isHtml(text.value, path, contentType)) return isXml(text.value) ? refused({ kind: 'format-unsupported', path, format: 'XML' }) : done([bareDocument(text.value)])
  const page = await open({ form: 'HTML', text: text.value, path })
  return page.ok && page.value[0]?.text === '' ? refused({ kind: 'text-empty', path }) : page
}

function isHtml(text: string, path: string, contentType: string): boolean {
  return contentType.includes('html') || /\.x?html?$/i.test(path) || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000))
}

function isXml(text: string): boolean {
  return /^\s*<\?xml\s/.test(text)
}
