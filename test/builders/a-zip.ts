import { crc32 } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly method: number
  readonly data: Uint8Array
  readonly packed: Uint8Array
  readonly flags?: number
}

/** A ZIP file of parts that the test packed itself. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(part.name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(part.flags ?? 0, 8)
    entry.writeUInt16LE(part.method, 10)
    entry.writeUInt32LE(crc32(part.data), 16)
    entry.writeUInt32LE(part.packed.length, 20)
    entry.writeUInt32LE(part.data.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, name, Buffer.from(part.packed))
    directory.push(entry, name)
    at += 30 + name.length + part.packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, listed, end])
}
