import { inflateRawSync } from 'node:zlib'

/** Where the parts of a ZIP file stand in it. */
interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const inDirectory = 0x02014b50

/** Parts of a ZIP file (PKWARE APPNOTE 6.3, without encryption and ZIP64), still packed; undefined for bytes that are none. */
function listEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(endOfDirectory)
  if (end < 0 || end + 22 > bytes.length) return undefined
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== inDirectory) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    if (local + 30 > bytes.length) return undefined
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), method: bytes.readUInt16LE(at + 10), packed: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)) })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Unpacked parts of a ZIP file by name, of those that are wanted. */
export type ZipParts = ReadonlyMap<string, Buffer>

/** Unpacks what is wanted, and never more than `maxBytes` in all, whatever the file says of its sizes. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, maxBytes: number): ZipParts | 'damaged' | 'too-heavy' {
  const entries = listEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (entries === undefined) return 'damaged'
  const parts = new Map<string, Buffer>()
  let left = maxBytes
  for (const { name, method, packed } of entries.filter((entry) => isWanted(entry.name) && !entry.name.endsWith('/'))) {
    const part = unpack(method, packed, left)
    if (typeof part === 'string') return part
    left -= part.length
    parts.set(name, part)
  }
  return parts
}

function unpack(method: number, packed: Uint8Array, maxBytes: number): Buffer | 'damaged' | 'too-heavy' {
  if (method === 0) return packed.length > maxBytes ? 'too-heavy' : Buffer.from(packed)
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-heavy' : 'damaged'
  }
}
