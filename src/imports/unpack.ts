import { Readable } from 'node:stream'
import { crc32, createGunzip, createInflateRaw } from 'node:zlib'
import { done, type Outcome } from '../core/index.ts'
import type { ImportFile } from './import-file.ts'
import { findZipEntry } from './zip-entry.ts'

/**
 * Tables pack to a tenth or twentieth of their size, and what was made to fill a disk to a thousandth. Small files are let be: one line a
 * thousand times over is no danger.
 */
const mostUnpacked = 200
const harmless = 50_000_000

type PackedForm = 'ZIP' | 'GZIP'

/** Thrown while unpacking; `survey-file.ts` makes a refusal of it before anything is kept. */
export class UnpackingError extends Error {
  readonly form: PackedForm
  readonly reason: 'damaged' | 'too-heavy'

  constructor(form: PackedForm, reason: 'damaged' | 'too-heavy', cause?: unknown) {
    super(`unpacking ${form} failed: ${reason}`, { cause })
    this.form = form
    this.reason = reason
  }
}

export interface Contents {
  readonly bytes: () => AsyncIterable<Uint8Array>
  readonly isPacked: boolean
}

/** The bytes of the table in a file: as it stands, or unpacked from ZIP or GZIP as they are read. */
export async function openContents(file: ImportFile): Promise<Outcome<Contents>> {
  const head = await firstBytes(file.stream(0, 4))
  if (head === 'PK\x03\x04') {
    const entry = await findZipEntry(file)
    if (!entry.ok) return entry
    const { from, to, isPacked, checksum } = entry.value
    return done({ isPacked: true, bytes: () => intact(isPacked ? unpacked(file.stream(from, to), createInflateRaw(), 'ZIP') : file.stream(from, to), checksum) })
  }
  const isGzip = head.startsWith('\x1f\x8b')
  return done({ isPacked: isGzip, bytes: () => (isGzip ? unpacked(file.stream(), createGunzip(), 'GZIP') : file.stream()) })
}

/** The same bytes; a ZIP file keeps a checksum of them, and one changed byte may still unpack to a false number. */
async function* intact(bytes: AsyncIterable<Uint8Array>, checksum: number): AsyncGenerator<Uint8Array> {
  let sum = 0
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== checksum) throw new UnpackingError('ZIP', 'damaged')
}

async function* unpacked(packed: AsyncIterable<Uint8Array>, unpacker: ReturnType<typeof createGunzip>, form: PackedForm): AsyncGenerator<Uint8Array> {
  let bytesIn = 0
  let bytesOut = 0
  const counted = async function* () {
    for await (const chunk of packed) {
      bytesIn += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted())
  source.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacker)) {
      bytesOut += chunk.length
      if (bytesOut > harmless && bytesOut > mostUnpacked * bytesIn) throw new UnpackingError(form, 'too-heavy')
      yield chunk
    }
  } catch (error) {
    throw isOfZlib(error) ? new UnpackingError(form, 'damaged', error) : error
  } finally {
    source.destroy()
  }
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}

async function firstBytes(stream: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const chunk of stream) return Buffer.from(chunk).toString('latin1')
  return ''
}
