import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { done, refused, type Outcome } from '../core/index.ts'
import type { ImportFile } from '../imports/import-file.ts'
import type { Terminal } from './command.ts'
import { unreadableFile } from './read-input.ts'

export interface OpenedFile extends AsyncDisposable {
  readonly file: ImportFile
}

/** A file to import. What comes from standard input is put in a temporary file first: it is read twice, once before anything is kept. */
export async function openImportFile(given: string, terminal: Terminal): Promise<Outcome<OpenedFile>> {
  if (given === '-') return spool(terminal)
  const place = path.resolve(terminal.cwd, given)
  const found = await stat(place).then(done, (error: NodeJS.ErrnoException) => refused(unreadableFile(given, error)))
  if (!found.ok) return found
  if (found.value.isDirectory()) return refused({ kind: 'file-unreadable', path: given, reason: 'directory' })
  if (!found.value.isFile()) return refused({ kind: 'file-unreadable', path: given, reason: 'special' })
  const mayRead = await open(place).then(async (handle) => done(await handle.close()), (error: NodeJS.ErrnoException) => refused(unreadableFile(given, error)))
  if (!mayRead.ok) return mayRead
  return done({ file: fileAt(place, given, found.value.size), [Symbol.asyncDispose]: () => Promise.resolve() })
}

function fileAt(place: string, name: string, bytes: number): ImportFile {
  return {
    name,
    bytes,
    stream: (from = 0, to = bytes) => (to <= from ? nothing() : createReadStream(place, { start: from, end: to - 1 })),
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function spool(terminal: Terminal): Promise<Outcome<OpenedFile>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'peil-import-'))
  const place = path.join(folder, 'input')
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(terminal.input, createWriteStream(place))
  } catch (error) {
    await remove()
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return refused({ kind: 'disk-full', path: os.tmpdir() })
    throw error
  }
  return done({ file: fileAt(place, '-', (await stat(place)).size), [Symbol.asyncDispose]: remove })
}
