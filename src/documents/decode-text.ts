import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { done, refused, type Outcome } from '../core/index.ts'

/** Longest text that is read, in bytes; a book of a thousand pages is about 3 MB. */
export const maxTextBytes = 10_000_000

const newline = 0x0a

const decodable = /^(UTF-8|UTF-16(LE|BE)|windows-125[0-8]|ISO-8859-\d{1,2}|ASCII|KOI8-R|Shift_JIS|EUC-(JP|KR)|GB18030|Big5)$/

/**
 * Text from bytes: in the charset of the content type that came with them, else the one that their first lines name, else UTF-8 where that is what they are,
 * else the encoding that they look like. Binary, empty, damaged and oversized files are refused.
 */
export function decodeText(bytes: Uint8Array, path: string, contentType = ''): Outcome<string> {
  if (bytes.length > maxTextBytes) return refused({ kind: 'text-too-long', path, maxBytes: maxTextBytes })
  const format = knownFormat(bytes)
  if (format !== undefined) return refused({ kind: 'format-unsupported', path, format })
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(contentType)?.[1]
  const isBroken = charset === undefined ? isBrokenUtf8(bytes) : /^utf-?8$/i.test(charset) && !isUtf8(bytes)
  if (isBroken) return refused({ kind: 'text-broken', path, line: firstBrokenLine(bytes) })
  const decoded = charset === undefined ? decodeUnnamed(bytes) : decodeAs(charset, bytes)
  if (decoded === undefined) return refused({ kind: 'text-encoding', path, encoding: charset ?? chardet.detect(bytes) ?? 'unknown' })
  if (decoded.trim() === '') return refused({ kind: 'text-empty', path })
  return isBinary(decoded) ? refused({ kind: 'text-binary', path }) : done(decoded)
}

function decodeUnnamed(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decodeAs(wide, bytes)
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  const named = namedInside(bytes)
  return (named === undefined ? undefined : decodeAs(named, bytes)) ?? decodeGuessed(bytes)
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

/** What a page or an XML file says of its own encoding. */
function namedInside(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)/i.exec(head)?.[1] ?? /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1]
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

function decodeGuessed(bytes: Uint8Array): string | undefined {
  const encoding = chardet.detect(bytes)
  if (encoding === null || !decodable.test(encoding)) return undefined
  const decoded = new TextDecoder(encoding.toLowerCase()).decode(bytes)
  return /^(?:windows-125|ISO-8859-(?:1|2|9)$)/.test(encoding) ? fromWesternOffice(bytes) ?? decoded : decoded
}

/**
 * Encodings of Western Europe that look alike: what the other would make a sign in the midst of a word tells them apart, and the sign for
 * currency, which nobody writes, is the euro of ISO 8859-15. Undefined where nothing speaks against the guess.
 */
function fromWesternOffice(bytes: Uint8Array): string | undefined {
  const [windows = '', mac = ''] = ['windows-1252', 'macintosh'].map((encoding) => new TextDecoder(encoding).decode(bytes))
  if (oddities(mac) < oddities(windows)) return mac
  return windows.includes('¤') && !/[\u0152-\u2122]/.test(windows) ? new TextDecoder('iso-8859-15').decode(bytes) : undefined
}

function oddities(text: string): number {
  return text.slice(0, 100_000).match(/\p{L}(?!['’-])[^\p{L}\p{N}\s.,;:!?()/_&@*+"“”-](?=\p{Ll})|\p{Ll}\p{Lu}(?=\p{Ll})|[\x80-\x9f]/gu)?.length ?? 0
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
