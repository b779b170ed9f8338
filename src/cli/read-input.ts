import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { done, refused, type Outcome, type Problem } from '../core/index.ts'
import { decodeText, maxTextBytes } from '../documents/decode-text.ts'
import { bareDocument, maxDocumentBytes, type Document } from '../documents/document.ts'
import { formOf, readDocuments } from '../documents/read-document.ts'
import type { Terminal } from './command.ts'
import { fetchPublic } from './public-fetch.ts'
import { readLines, type Line } from './read-lines.ts'

/** A document as it came in, before it is a report. */
export interface InputDocument {
  /** For messages: the file, the address or `-`, with the number of the item or line where it holds several. */
  readonly name: string
  readonly document: Document
  /** Whether the text is a report in JSON. */
  readonly isJson: boolean
}

/** Documents of a file, an http(s) address or standard input (`-`): one, or all those of a feed or of lines of JSON, of which each may be refused by itself. */
export async function readInput(given: string, terminal: Terminal): Promise<readonly Outcome<InputDocument>[]> {
  const raw = isAddress(given) ? await fetchRaw(given, terminal) : await readRaw(given, terminal)
  return raw.ok ? inputOf(raw.value, given, terminal) : [raw]
}

/** Documents of what came from a file or an address. */
export async function inputOf({ bytes, contentType, url }: Raw, given: string, terminal: Pick<Terminal, 'cancelled'>): Promise<readonly Outcome<InputDocument>[]> {
  if (/\.(?:jsonl|ndjson)$/i.test(given)) return linesOf(bytes, given)
  const read = await readDocuments({ bytes, path: given, contentType, cancelled: terminal.cancelled })
  if (!read.ok) return [read]
  const isJson = isReportJson(given, contentType, read.value)
  return read.value.map((document, at) => done({ name: read.value.length > 1 ? `${given}:${at + 1}` : given, document: { ...document, url: document.url ?? url }, isJson }))
}

/** The lines of a file or of standard input, as they come; anything but a readable file is refused before the first line. */
export async function openLines(given: string, terminal: Terminal): Promise<Outcome<AsyncIterable<Line>>> {
  const stream = given === '-' ? done(terminal.input) : await openFile(given, terminal)
  return stream.ok ? done(readLines(stream.value, maxTextBytes)) : stream
}

/** A feed in JSON has been taken apart by now; what is left of JSON is a report. */
function isReportJson(given: string, contentType: string, [first]: readonly Document[]): boolean {
  const isNamed = /\.json$/i.test(given) || contentType.includes('json') || (given === '-' && first?.text.trimStart().startsWith('{') === true)
  return isNamed && first?.id === undefined && first?.layout === undefined
}

function linesOf(bytes: Uint8Array, given: string): readonly Outcome<InputDocument>[] {
  const decoded = decodeText(bytes, given)
  if (!decoded.ok) return [decoded]
  return decoded.value.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [done({ name: `${given}:${at + 1}`, document: bareDocument(line), isJson: true })]))
}

/** What came, before anybody looked inside. */
export interface Raw {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly url: string | undefined
}

async function fetchRaw(address: string, terminal: Terminal): Promise<Outcome<Raw>> {
  const fetched = await fetchPublic(address, terminal.cancelled)
  return fetched.ok ? done({ bytes: fetched.value.bytes, contentType: fetched.value.contentType, url: address }) : fetched
}

/** The bytes of a file or of standard input, up to the limit of their form. */
export async function readRaw(given: string, terminal: Terminal): Promise<Outcome<Raw>> {
  const stream = given === '-' ? done(terminal.input) : await openFile(given, terminal)
  const bytes = stream.ok ? await collect(stream.value, given) : stream
  return bytes.ok ? done({ bytes: bytes.value, contentType: '', url: undefined }) : bytes
}

/** Everything that comes, up to the limit of its form: of a file that grows or has no end, no more is read. */
async function collect(input: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<Buffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  let maxBytes: number | undefined
  try {
    for await (const chunk of input) {
      length += chunk.length
      chunks.push(chunk)
      maxBytes ??= formOf(chunk) === 'text' ? maxTextBytes : maxDocumentBytes
      if (length > maxBytes) return refused({ kind: 'text-too-long', path: name, maxBytes })
    }
  } catch (error) {
    return refused(unreadableFile(name, error as NodeJS.ErrnoException))
  }
  return done(Buffer.concat(chunks))
}

/** Looked at before it is opened: opening a pipe would wait for somebody who writes. */
async function openFile(given: string, terminal: Terminal): Promise<Outcome<AsyncIterable<Uint8Array>>> {
  const file = path.resolve(terminal.cwd, given)
  const found = await stat(file).then(done, (error: NodeJS.ErrnoException) => refused(unreadableFile(given, error)))
  if (!found.ok) return found
  if (found.value.isDirectory()) return refused({ kind: 'file-unreadable', path: given, reason: 'directory' })
  if (!found.value.isFile()) return refused({ kind: 'file-unreadable', path: given, reason: 'special' })
  return open(file).then((handle) => done(handle.createReadStream()), (error: NodeJS.ErrnoException) => refused(unreadableFile(given, error)))
}

export function unreadableFile(name: string, error: NodeJS.ErrnoException): Problem {
  const reason = error.code === 'ENOENT' ? 'missing' : error.code === 'EACCES' || error.code === 'EPERM' ? 'denied' : error.code === 'EISDIR' ? 'directory' : 'other'
  return { kind: 'file-unreadable', path: name, reason }
}

/** Whether what is given is an address and not the name of a file: a scheme with two slashes. */
export function isAddress(given: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(given)
}
