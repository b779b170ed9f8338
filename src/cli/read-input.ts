import { open, type FileHandle } from 'node:fs/promises'
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
  if (given === '-') return readStream(terminal.input)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return readAddress(given, terminal)
  const file = path.resolve(terminal.cwd, given)
  const bytes = await readFileBytes(file, given)
  if (!bytes.ok) return bytes
  return toInputText(bytes.value, given, { url: undefined, isJson: /\.json$/i.test(given), isHtml: /\.html?$/i.test(given) })
}

/** The lines of a file or of standard input, as they come; anything but a readable file is refused before the first line. */
export async function openLines(given: string, terminal: Terminal): Promise<Outcome<AsyncIterable<Line>>> {
  if (given === '-') return done(readLines(terminal.input, maxTextBytes))
  const opened = await openFile(path.resolve(terminal.cwd, given), given)
  return opened.ok ? done(readLines(opened.value.createReadStream(), maxTextBytes)) : opened
}

async function readAddress(address: string, terminal: Terminal): Promise<Outcome<InputText>> {
  const fetched = await fetchPublic(address, terminal.cancelled)
  if (!fetched.ok) return fetched
  const { bytes, contentType } = fetched.value
  return toInputText(bytes, address, { url: address, isJson: contentType.includes('json'), isHtml: contentType.includes('html') })
}

async function readStream(input: AsyncIterable<Uint8Array>): Promise<Outcome<InputText>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    length += chunk.length
    if (length > maxTextBytes) return refused({ kind: 'text-too-long', path: '-', bytes: length, maxBytes: maxTextBytes })
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  return toInputText(bytes, '-', { url: undefined, isJson: /^\s*\{/.test(bytes.subarray(0, 200).toString('latin1')), isHtml: false })
}

interface Form {
  readonly url: string | undefined
  readonly isJson: boolean
  readonly isHtml: boolean
}

async function toInputText(bytes: Uint8Array, name: string, { url, isJson, isHtml }: Form): Promise<Outcome<InputText>> {
  const decoded = decodeText(bytes, name)
  if (!decoded.ok) return decoded
  const text = isHtml ? await articleOf(decoded.value) : decoded.value
  return text.trim() === '' ? refused({ kind: 'text-empty', path: name }) : done({ name, text, url, isJson })
}

/** The article of a page, without its menus; its libraries are loaded only for a page. */
async function articleOf(html: string): Promise<string> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  const { document } = parseHTML(partBlocks(html))
  const text = new Readability(document).parse()?.textContent ?? document.body?.textContent ?? ''
  return text.replaceAll(/[ \t]*\n\s*/g, '\n\n').trim()
}

/** Where a heading or paragraph ends, so does a sentence: without a break their words would run together. */
function partBlocks(html: string): string {
  return html.replaceAll(/<\/(?:p|h[1-6]|li|div|blockquote|td|th|tr|section|article|figcaption)>|<br\s*\/?>/gi, '$&\n\n')
}

/** Bytes of a file; a file over the limit is refused before it is read. */
export async function readFileBytes(file: string, name: string): Promise<Outcome<Uint8Array>> {
  const opened = await openFile(file, name)
  if (!opened.ok) return opened
  await using handle = opened.value
  const { size } = await handle.stat()
  if (size > maxTextBytes) return refused({ kind: 'text-too-long', path: name, bytes: size, maxBytes: maxTextBytes })
  return done(await handle.readFile())
}

async function openFile(file: string, name: string): Promise<Outcome<FileHandle>> {
  const opened = await open(file).then(done, (error: NodeJS.ErrnoException) => refused(unreadable(name, error)))
  if (!opened.ok || !(await opened.value.stat()).isDirectory()) return opened
  await opened.value.close()
  return refused({ kind: 'file-unreadable', path: name, reason: 'directory' })
}

function unreadable(name: string, error: NodeJS.ErrnoException): Problem {
  const reason = error.code === 'ENOENT' ? 'missing' : error.code === 'EACCES' || error.code === 'EPERM' ? 'denied' : error.code === 'EISDIR' ? 'directory' : 'other'
  return { kind: 'file-unreadable', path: name, reason }
}
