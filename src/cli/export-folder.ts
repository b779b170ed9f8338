import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { UnlikeExport, type ExportFile, type ExportSource, type ExportTarget, type WrittenFile } from '../actions/transfer/export-folder.ts'
import { done, refused, type Outcome } from '../core/index.ts'

/** A folder that gets its name only when everything in it is written. */
export interface UnfinishedFolder {
  readonly target: ExportTarget
  /** Gives the folder its name. */
  readonly finish: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Begins an export beside where it will stand; a folder that holds something is left alone, and what a killed export left is removed. */
export async function beginFolder(folder: string): Promise<Outcome<UnfinishedFolder>> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : error))
  if (there instanceof Error) return refused({ kind: 'export-refused', path: folder, reason: there.code === 'ENOTDIR' ? 'no-folder' : 'denied' })
  if (there !== undefined && there.length > 0) return refused({ kind: 'export-refused', path: folder, reason: 'not-empty' })
  const unfinished = `${folder}.unfinished`
  try {
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(unfinished, { recursive: true })
  } catch (error) {
    return refused(writeProblem(error, folder))
  }
  return done({
    target: { create: (name) => createFile(path.join(unfinished, name)) },
    finish: async () => {
      if (there !== undefined) await rmdir(folder)
      await rename(unfinished, folder)
    },
    discard: () => rm(unfinished, { recursive: true, force: true }),
  })
}

/** The refusal that a failed write stands for; rethrows what is no failure of the system. */
export function writeProblem(error: unknown, folder: string) {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  return error.code === 'ENOSPC' || error.code === 'EDQUOT' ? ({ kind: 'disk-full', path: folder } as const) : ({ kind: 'export-refused', path: folder, reason: 'denied' } as const)
}

const bufferedBytes = 1 << 20

/** A file to write to, which may not be there yet. */
export async function createFile(file: string): Promise<ExportFile> {
  const handle = await open(file, 'wx')
  const hash = createHash('sha256')
  let bytes = 0
  let parts: Uint8Array[] = []
  let buffered = 0
  const flush = async () => {
    await writeAll(handle, Buffer.concat(parts), hash)
    bytes += buffered
    parts = []
    buffered = 0
  }
  return {
    write: async (part) => {
      const chunk = typeof part === 'string' ? Buffer.from(part) : part
      parts.push(chunk)
      buffered += chunk.length
      if (buffered >= bufferedBytes) await flush()
    },
    close: async () => {
      await flush()
      await handle.sync()
      await handle.close()
      return { bytes, sha256: hash.digest('hex') }
    },
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array, hash: Hash): Promise<void> {
  hash.update(chunk)
  for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten
}

/** An export as it stands in a folder. */
export function folderSource(folder: string): ExportSource {
  const at = (name: string) => path.join(folder, name)
  return {
    path: folder,
    measure: (name) => measure(at(name)),
    readText: (name) => readWhole(at(name)),
    lines: (name) => linesOf(at(name)),
    slice: (name, start, end) => slice(at(name), start, end),
  }
}

/** A file that cannot be read, or is a pipe or a device, counts as not there: what is restored is all or nothing. */
function absent(): undefined {
  return undefined
}

async function readWhole(file: string): Promise<string | undefined> {
  return (await isPlainFile(file)) ? readFile(file, 'utf8').catch(absent) : absent()
}

async function isPlainFile(file: string): Promise<boolean> {
  return (await stat(file).catch(absent))?.isFile() === true
}

async function measure(file: string): Promise<WrittenFile | undefined> {
  if (!(await isPlainFile(file))) return absent()
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      bytes += chunk.length
    }
  } catch {
    return absent()
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** PostgreSQL takes no value above 1 GB, and a character may be three bytes; a row of Peil stays far below. */
const longestLine = 256 * bufferedBytes

async function* linesOf(file: string): AsyncGenerator<string> {
  let begun: string[] = []
  let characters = 0
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: bufferedBytes }) as AsyncIterable<string>) {
    const [first = '', ...lines] = chunk.split('\n')
    begun.push(first)
    characters += first.length
    if (characters > longestLine) throw new UnlikeExport()
    const rest = lines.pop()
    if (rest === undefined) continue
    yield begun.join('')
    yield* lines
    begun = [rest]
    characters = rest.length
  }
  const last = begun.join('')
  if (last !== '') yield last
}

async function slice(file: string, start: number, end: number): Promise<ArrayBuffer> {
  await using handle = await open(file)
  const bytes = new Uint8Array(end - start)
  for (let read = 0; read < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, read, bytes.length - read, start + read)
    if (bytesRead === 0) throw new Error(`${file} ends before ${end}`)
    read += bytesRead
  }
  return bytes.buffer
}
