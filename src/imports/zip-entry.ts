import { done, refused, type Outcome, type Problem } from '../core/index.ts'
import type { ImportFile } from './import-file.ts'

/** Where the one part of a ZIP file stands in it. */
export interface ZipEntry {
  readonly from: number
  readonly to: number
  readonly isPacked: boolean
  /** CRC-32 of its contents, as the directory has it. */
  readonly checksum: number
}

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const inDirectory = 0x02014b50
/** The end record and the longest comment behind it (PKWARE APPNOTE 6.3). */
const longestEnd = 22 + 65_535

interface Listed {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packedBytes: number
  readonly local: number
}

/** The one file in a ZIP file; folders count for nothing, several files are refused by name. */
export async function findZipEntry(file: ImportFile): Promise<Outcome<ZipEntry>> {
  const listed = await listEntries(file)
  if (listed === undefined) return refused(unreadableZip(file, 'damaged'))
  const files = listed.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'))
  const [entry] = files
  if (entry === undefined) return refused({ kind: 'text-empty', path: file.name })
  if (files.some(({ name }) => name.startsWith('xl/'))) return refused({ kind: 'table-unreadable', path: file.name, form: 'XLSX', reason: 'other-form' })
  if (files.length > 1) return refused({ kind: 'archive-several', path: file.name, names: files.map(({ name }) => name) })
  if ((entry.flags & 1) !== 0) return refused(unreadableZip(file, 'encrypted'))
  if (entry.method !== 0 && entry.method !== 8) return refused(unreadableZip(file, 'damaged'))
  const head = await collect(file.stream(entry.local, entry.local + 30))
  if (head.length < 30) return refused(unreadableZip(file, 'damaged'))
  const from = entry.local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  return done({ from, to: from + entry.packedBytes, isPacked: entry.method === 8, checksum: entry.checksum })
}

/** Parts by the directory at the end; undefined where there is none that can be followed, as in a file that broke off. */
async function listEntries(file: ImportFile): Promise<readonly Listed[] | undefined> {
  const start = Math.max(0, file.bytes - longestEnd)
  const tail = await collect(file.stream(start, file.bytes))
  const end = tail.lastIndexOf(endOfDirectory)
  if (end < 0 || end + 22 > tail.length) return undefined
  const from = tail.readUInt32LE(end + 16)
  const directory = await collect(file.stream(from, Math.min(start + end, from + tail.readUInt32LE(end + 12))))
  const entries: Listed[] = []
  let at = 0
  for (let left = tail.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== inDirectory) return undefined
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      checksum: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      local: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

export function unreadableZip({ name }: ImportFile, reason: 'damaged' | 'encrypted' | 'too-heavy'): Problem {
  return { kind: 'table-unreadable', path: name, form: 'ZIP', reason }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
