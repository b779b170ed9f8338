import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ReadWorkbench } from '../api/workbench-files.ts'

const folder = path.resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../../dist/workbench' : '../workbench')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff2': 'font/woff2', '.svg': 'image/svg+xml',
}

/** Files of the built workbench, by a list that is made once: no path from outside ever reaches the file system. */
export async function workbenchReader(): Promise<ReadWorkbench> {
  const names = new Set(await readdir(folder, { recursive: true }).catch(missingFolder))
  return async (name) => {
    const type = types[path.extname(name)]
    if (type === undefined || !names.has(path.normalize(name))) return undefined
    return { type, body: new Uint8Array(await readFile(path.join(folder, name))) }
  }
}

/** Where it was never built there is nothing to serve, and whoever asks is told so. */
function missingFolder(error: unknown): readonly string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
