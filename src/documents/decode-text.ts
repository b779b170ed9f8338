import { isUtf8 } from 'node:buffer'
import { done, refused, type Outcome } from '../core/index.ts'
import { decodeGuessed, guessEncoding } from './guess-encoding.ts'

/** Longest text that is read, in bytes; a book of a thousand pages is about 3 MB. */
export const maxTextBytes = 10_000_000

const newline = 0x0a

/**
 * Text from bytes: in the charset of the content type that came with them, else UTF-8 where that is what they are, else the encoding that their
 * first lines name, else the one that they look like. Binary, empty, damaged and oversized files are refused.
 */
export function decodeText(bytes: Uint8Array, path: string, contentType = ''): Outcome<string> {
  if (bytes.length > maxTextBytes) return refused({ kind: 'text-too-long', path, maxBytes: maxTextBytes })
  const format = knownFormat(bytes)
  if (format !== undefined) return refused({ kind: 'format-unsupported', path, format })
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(contentType)?.[1] ?? (isUtf8(bytes) ? undefined : namedInside(bytes))
  const isBroken = charset === undefined ? isBrokenUtf8(bytes) : /^utf-?8$/i.test(charset) && !isUtf8(bytes)
  if (isBroken) return refused({ kind: 'text-broken', path, line: firstBrokenLine(bytes) })
  const decoded = charset === undefined ? decodeUnnamed(bytes) : decodeAs(charset, bytes)
  if (decoded === undefined) return refused({ kind: 'text-encoding', path, encoding: charset ?? guessEncoding(bytes) ?? 'unknown' })
  if (decoded.trim() === '') return refused({ kind: 'text-empty', path })
  return isBinary(decoded) ? refused({ kind: 'text-binary', path }) : done(decoded)
}

function decodeUnnamed(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decodeAs(wide, bytes)
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : decodeGuessed(bytes)
}

/** UTF-16 without a byte order mark: of Latin letters every other byte is 0. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  const pairs = sample.length >> 1
  const zeros = [0, 1].map((offset) => sample.reduce((count, byte, at) => count + (byte === 0 && at % 2 === offset ? 1 : 0), 0))
  const [even = 0, odd = 0] = zeros
  if (bytes.length % 2 !== 0 || pairs < 4 || Math.abs(even - odd) < 0.5 * pairs) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** What a page or an XML file says of its own encoding, where it can be so: many that call themselves UTF-8 are not. */
function namedInside(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const named = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)/i.exec(head)?.[1] ?? /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1]
  return named === undefined || /^utf-?8$/i.test(named) || decodeAs(named, bytes) === undefined ? undefined : named
}

/**
 * UTF-8 with a fault in it, and not another encoding: letters of windows-1252 seldom happen to form characters of UTF-8
 * (`É’` does), so where as many characters as faults are found, a guess would turn good text into gibberish.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return false
  let characters = 0
  let faults = 0
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') faults += 1
    else if (character > '\x7f') characters += 1
  }
  return characters >= faults
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1
  let from = 0
  for (let to = bytes.indexOf(newline); to >= 0 && isUtf8(bytes.subarray(from, to)); to = bytes.indexOf(newline, from)) {
    line += 1
    from = to + 1
  }
  return line
}

/** Undefined for a charset that nobody knows and for bytes that are not in it. */
function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function knownFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'PDF'
  if (head.startsWith('PK\x03\x04')) return 'DOCX/ZIP'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'DOC'
  if (head.startsWith('{\\rtf')) return 'RTF'
  return undefined
}

/** More than one control character in a hundred is no text that a person wrote. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > sample.length / 100
}
