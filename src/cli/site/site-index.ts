import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LazyFile } from '../../actions/publishing/site-plan.ts'

/** What Peil remembers of a site that it wrote, so that it need not render it all to see what has changed; nothing is lost with it but time. */
export interface SiteIndex {
  readonly maker: string
  readonly files: Readonly<Record<string, WrittenFile>>
}

interface WrittenFile {
  readonly version: string
  readonly size: number
  /** Milliseconds since 1970, as the file system has it. */
  readonly modified: number
}

/** Beside the folder, where no web server finds it. */
function indexFile(folder: string): string {
  return `${folder}.written.json`
}

/** The index of a folder where it was written by the same maker; else one that knows nothing. */
export async function readIndex(folder: string, maker: string): Promise<SiteIndex> {
  const text = await readFile(indexFile(folder), 'utf8').catch(() => '')
  const index = parseIndex(text)
  return index?.maker === maker ? index : { maker, files: {} }
}

/** Half an index, or one of an older Peil, is none. */
function parseIndex(text: string): SiteIndex | undefined {
  try {
    const index: SiteIndex = JSON.parse(text)
    return typeof index.files === 'object' ? index : undefined
  } catch {
    return undefined
  }
}

/** Whether the file is still what was written of this version, by size and moment of the last change. */
export async function isAsWritten(folder: string, { path: name, version }: LazyFile, { files }: SiteIndex): Promise<boolean> {
  const written = files[name]
  if (written?.version !== version) return false
  const there = await stat(path.join(folder, name)).catch(() => undefined)
  return there !== undefined && there.size === written.size && there.mtimeMs === written.modified
}

/** Keeps what was written, once all of it stands. */
export async function writeIndex(folder: string, maker: string, files: readonly LazyFile[]): Promise<void> {
  const entries = await Promise.all(files.map(async ({ path: name, version }) => {
    const { size, mtimeMs } = await stat(path.join(folder, name))
    return [name, { version, size, modified: mtimeMs }] as const
  }))
  const index: SiteIndex = { maker, files: Object.fromEntries(entries) }
  const unfinished = `${indexFile(folder)}.unfinished`
  await writeFile(unfinished, JSON.stringify(index))
  await rename(unfinished, indexFile(folder))
}
