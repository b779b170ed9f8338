import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { done, refused, type Outcome, type Problem } from '../core/index.ts'
import type { Terminal } from './command.ts'
import { decodeText, maxTextBytes } from './decode-text.ts'
import { fetchPublic } from './public-fetch.ts'
import { readLines, type Line } from './read-lines.ts'

/** A text as it came in, before it is a report. */
export interface InputText {
  /** Name for messages: the file, the address or `-`. */
  readonly name: string
  readonly text: string
  readonly url: string | undefined
  readonly isJson: boolean
}

/** Text of a file, an http(s) address or standard input (`-`). */
export async function readInput(given: string, terminal: Terminal): Promise<Outcome<InputText>> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return readAddress(given, terminal)
  const stream = given === '-' ? done(terminal.input) : await openFile(given, terminal)
  const bytes = stream.ok ? await collect(stream.value, given) : stream
  if (!bytes.ok) return bytes
  const isJson = given === '-' ? /^\s*\{/.test(bytes.value.subarray(0, 200).toString('latin1')) : /\.json$/i.test(given)
  return toInputText(bytes.value, given, { url: undefined, contentType: undefined, isJson, isHtml: /\.html?$/i.test(given) })
}

/** The lines of a file or of standard input, as they come; anything but a readable file is refused before the first line. */
export async function openLines(given: string, terminal: Terminal): Promise<Outcome<AsyncIterable<Line>>> {
  const stream = given === '-' ? done(terminal.input) : await openFile(given, terminal)
  return stream.ok ? done(readLines(stream.value, maxTextBytes)) : stream
}

async function readAddress(address: string, terminal: Terminal): Promise<Outcome<InputText>> {
  const fetched = await fetchPublic(address, terminal.cancelled)
  if (!fetched.ok) return fetched
  const { bytes, contentType } = fetched.value
  return toInputText(bytes, address, { url: address, contentType, isJson: contentType.includes('json'), isHtml: contentType.includes('html') })
}

/** Everything that comes, up to the limit: of a file that grows or has no end, no more is read. */
async function collect(input: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<Buffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      length += chunk.length
      if (length > maxTextBytes) return refused({ kind: 'text-too-long', path: name, maxBytes: maxTextBytes })
      chunks.push(chunk)
    }
  } catch (error) {
    return refused(unreadable(name, error as NodeJS.ErrnoException))
  }
  return done(Buffer.concat(chunks))
}

interface Form {
  readonly url: string | undefined
  readonly contentType: string | undefined
  readonly isJson: boolean
  readonly isHtml: boolean
}

async function toInputText(bytes: Uint8Array, name: string, { url, contentType, isJson, isHtml }: Form): Promise<Outcome<InputText>> {
  const decoded = decodeText(bytes, name, contentType)
  if (!decoded.ok) return decoded
  const text = isHtml ? await articleOf(decoded.value) : decoded.value
  return text.trim() === '' ? refused({ kind: 'text-empty', path: name }) : done({ name, text, url, isJson })
}

/** The article of a page, without its menus; its libraries are loaded only for a page. */
async function articleOf(html: string): Promise<string> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  const { document } = parseHTML(partBlocks(html))
  const article = isArticleLike(document) ? new Readability(document).parse()?.textContent : undefined
  const text = article ?? document.body?.textContent ?? ''
  return text.replaceAll(/[ \t]*\n\s*/g, '\n\n').trim()
}

/** What is looked at in a page; linkedom's own types need those of a browser. */
interface ParsedElement {
  readonly parentElement: ParsedElement | null
}
interface ParsedPage {
  readonly querySelectorAll: (selector: string) => Iterable<ParsedElement>
}

/**
 * Finding the article takes time with the third power of the nesting: 0.2 s at 100 levels, 42 s at 800; and some 10 s for 10,000 elements.
 * A page beyond that is read whole, menus and all.
 */
function isArticleLike(document: ParsedPage): boolean {
  const elements = [...document.querySelectorAll('*')]
  const depths = new Map<ParsedElement | null, number>()
  for (const element of elements) depths.set(element, (depths.get(element.parentElement) ?? 0) + 1)
  return elements.length <= 10_000 && [...depths.values()].every((depth) => depth <= 100)
}

/** Where a heading or paragraph ends, so does a sentence: without a break their words would run together. */
function partBlocks(html: string): string {
  return html.replaceAll(/<\/(?:p|h[1-6]|li|div|blockquote|td|th|tr|section|article|figcaption)>|<br\s*\/?>/gi, '$&\n\n')
}

/** Looked at before it is opened: opening a pipe would wait for somebody who writes. */
async function openFile(given: string, terminal: Terminal): Promise<Outcome<AsyncIterable<Uint8Array>>> {
  const file = path.resolve(terminal.cwd, given)
  const found = await stat(file).then(done, (error: NodeJS.ErrnoException) => refused(unreadable(given, error)))
  if (!found.ok) return found
  if (found.value.isDirectory()) return refused({ kind: 'file-unreadable', path: given, reason: 'directory' })
  if (!found.value.isFile()) return refused({ kind: 'file-unreadable', path: given, reason: 'special' })
  return open(file).then((handle) => done(handle.createReadStream()), (error: NodeJS.ErrnoException) => refused(unreadable(given, error)))
}

export function unreadable(name: string, error: NodeJS.ErrnoException): Problem {
  const reason = error.code === 'ENOENT' ? 'missing' : error.code === 'EACCES' || error.code === 'EPERM' ? 'denied' : error.code === 'EISDIR' ? 'directory' : 'other'
  return { kind: 'file-unreadable', path: name, reason }
}
