import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { done, refused, type Outcome } from '../core/index.ts'

/** Longest text that is read, in bytes; a book of a thousand pages is about 3 MB. */
export const maxTextBytes = 10_000_000

const decodable = /^(UTF-8|UTF-16(LE|BE)|windows-125[0-8]|ISO-8859-\d{1,2}|ASCII|KOI8-R|Shift_JIS|EUC-(JP|KR)|GB18030|Big5)$/

/** Text from bytes: UTF-8 where it is valid, else the encoding that the bytes look like; binary, empty and oversized files are refused. */
export function decodeText(bytes: Uint8Array, path: string): Outcome<string> {
  if (bytes.length > maxTextBytes) return refused({ kind: 'text-too-long', path, bytes: bytes.length, maxBytes: maxTextBytes })
  const format = knownFormat(bytes)
  if (format !== undefined) return refused({ kind: 'format-unsupported', path, format })
  const decoded = decodeUtf8(bytes) ?? decodeGuessed(bytes)
  if (decoded === undefined) return refused({ kind: 'text-encoding', path, encoding: chardet.detect(bytes) ?? 'unknown' })
  if (decoded.trim() === '') return refused({ kind: 'text-empty', path })
  return isBinary(decoded) ? refused({ kind: 'text-binary', path }) : done(decoded)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : undefined
}

function decodeGuessed(bytes: Uint8Array): string | undefined {
  const encoding = chardet.detect(bytes)
  return encoding !== null && decodable.test(encoding) ? new TextDecoder(encoding.toLowerCase()).decode(bytes) : undefined
}

function knownFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'PDF'
  if (head.startsWith('PK\x03\x04')) return 'DOCX/ZIP'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'DOC'
  return undefined
}

/** More than one control character in a hundred is no text that a person wrote. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > sample.length / 100
}
