import { crc32 } from 'node:zlib'

/** A ZIP file of parts that are not packed: what it unpacks to is what it is. */
export function storeZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, part] of parts) {
    const named = Buffer.from(name)
    const sizes = [crc32(part), part.length, part.length, named.length]
    const head = header('PK\x03\x04', [20, 0x800, 0, 0, 0x21], sizes, [0])
    directory.push(header('PK\x01\x02', [20, 20, 0x800, 0, 0, 0x21], sizes, [0, 0, 0, 0, 0, 0], offset), named)
    local.push(head, named, Buffer.from(part))
    offset += head.length + named.length + part.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, central, end])
}

function header(signature: string, first: readonly number[], [crc = 0, packed = 0, unpacked = 0, name = 0]: readonly number[], last: readonly number[], offset?: number): Buffer {
  const head = Buffer.alloc(4 + 2 * first.length + 12 + 2 + 2 * last.length + (offset === undefined ? 0 : 4))
  let at = head.write(signature, 'latin1')
  for (const short of first) at = head.writeUInt16LE(short, at)
  for (const long of [crc, packed, unpacked]) at = head.writeUInt32LE(long, at)
  for (const short of [name, ...last]) at = head.writeUInt16LE(short, at)
  if (offset !== undefined) head.writeUInt32LE(offset, at)
  return head
}
