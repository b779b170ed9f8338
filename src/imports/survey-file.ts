import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { done, refused, type Outcome } from '../core/index.ts'
import type { Encoding } from './decode.ts'
import type { ImportFile } from './import-file.ts'
import { longestLine } from './read-cells.ts'
import { openContents, UnpackingError } from './unpack.ts'

/** What one pass over a file finds before anything of it is kept. */
export interface Survey {
  readonly digest: string
  /** Of the table itself, unpacked. */
  readonly bytes: number
  readonly encoding: Encoding
  readonly stream: () => AsyncIterable<Uint8Array>
}

const newline = 0x0a

/** Goes through the whole file once: its digest, its encoding, and whether it is a table at all. */
export async function surveyFile(file: ImportFile): Promise<Outcome<Survey>> {
  const contents = await openContents(file)
  if (!contents.ok) return contents
  try {
    return await surveyContents(contents.value.bytes, file.name, contents.value.isPacked)
  } catch (error) {
    if (error instanceof UnpackingError) return refused({ kind: 'table-unreadable', path: file.name, form: error.form, reason: error.reason })
    throw error
  }
}

async function surveyContents(stream: () => AsyncIterable<Uint8Array>, path: string, isPacked: boolean): Promise<Outcome<Survey>> {
  const hash = createHash('sha256')
  const lines = watchLines()
  const characters = watchCharacters()
  let bytes = 0
  for await (const chunk of stream()) {
    if (bytes === 0) {
      const format = otherFormat(chunk)
      if (format !== undefined) return refused({ kind: 'table-unreadable', path, form: format, reason: isPacked && packedForms.has(format) ? 'packed-twice' : 'other-form' })
      characters.begin(chunk)
      if (!characters.isWide() && isBinary(chunk)) return refused({ kind: 'table-unreadable', path, form: '', reason: 'binary' })
    }
    bytes += chunk.length
    hash.update(chunk)
    characters.add(chunk)
    const tooLong = lines.add(chunk)
    if (tooLong !== undefined) return refused({ kind: 'line-too-long', path, line: tooLong, maxCharacters: longestLine, keptBefore: false })
  }
  if (bytes === 0) return refused({ kind: 'text-empty', path })
  return done({ digest: hash.digest('hex'), bytes, encoding: characters.encoding(), stream })
}

/** A line of four times the allowed characters is too long in every encoding. */
function watchLines() {
  let line = 1
  let length = 0
  return {
    add: (chunk: Uint8Array): number | undefined => {
      let from = 0
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        if (length + at - from > 4 * longestLine) return line
        line += 1
        length = 0
        from = at + 1
      }
      length += chunk.length - from
      return length > 4 * longestLine ? line : undefined
    },
  }
}

/**
 * UTF-8 where all of it is; where as many characters as faults are found, UTF-8 that is damaged in places; else windows-1252, whose letters
 * seldom happen to form characters of UTF-8.
 */
function watchCharacters() {
  let wide: Encoding | undefined
  let rest = new Uint8Array()
  let good = 0
  let faults = 0
  return {
    begin: (head: Uint8Array) => {
      wide = wideEncoding(head)
    },
    isWide: () => wide !== undefined,
    add: (chunk: Uint8Array) => {
      if (wide !== undefined) return
      const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const end = joined.length - unfinished(joined)
      rest = new Uint8Array(joined.subarray(end))
      const whole = joined.subarray(0, end)
      if (isUtf8(whole)) {
        // Exact only where it matters: whether there is any character of several bytes at all.
        if (good === 0 && !isAscii(whole)) good = 1
        return
      }
      for (const character of new TextDecoder().decode(whole)) {
        if (character === '\uFFFD') faults += 1
        else if (character > '\x7f') good += 1
      }
    },
    encoding: (): Encoding => wide ?? (faults === 0 || good >= faults ? 'utf-8' : 'windows-1252'),
  }
}

/** How many bytes at the end are the beginning of a character that goes on in the next chunk. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** UTF-16 by its mark, or because every other byte of Latin letters is 0. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const sample = head.subarray(0, 200)
  const zeros = [0, 1].map((offset) => sample.filter((byte, at) => byte === 0 && at % 2 === offset).length)
  const [even = 0, odd = 0] = zeros
  if (sample.length < 8 || Math.abs(even - odd) < sample.length / 4) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const packedForms: ReadonlySet<string> = new Set(['ZIP', 'GZIP'])

/** Files that people take for a table; a table inside them must be saved as one first. */
function otherFormat(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1')
  if (start.startsWith('%PDF-')) return 'PDF'
  if (start.startsWith('PK\x03\x04')) return 'ZIP'
  if (start.startsWith('\x1f\x8b')) return 'GZIP'
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'XLS'
  if (start.startsWith('PAR1')) return 'Parquet'
  if (start.startsWith('<stata_') || start.startsWith('$FL2')) return 'Stata/SPSS'
  if (start.startsWith('RDX') || start.startsWith('X\n\0\0')) return 'R'
  return undefined
}

/** More than one control character in a hundred, and not just a stray one, is no table. */
function isBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, 100_000)
  return sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length > Math.max(10, sample.length / 100)
}
