import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReadDocs } from '../api/api-docs.ts'

const types: Readonly<Partial<Record<string, string>>> = { 'swagger-ui.css': 'text/css; charset=utf-8', 'swagger-ui-bundle.js': 'text/javascript; charset=utf-8' }

/** The two files of Swagger UI that the page needs, as its package has them. */
export const readApiDocs: ReadDocs = async (name) => {
  const type = types[name]
  if (type === undefined) return undefined
  const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  return { type, body: new Uint8Array(await readFile(path.join(folder, name))) }
}
