import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Fetched } from './public-fetch.ts'
import { done, refused, type Outcome } from '../core/index.ts'
import type { ReadPublic } from '../publishing/verifying/read-log.ts'

/** What fetches a public address. */
export type FetchPublic = (address: string) => Promise<Outcome<Fetched>>

/** Public files below an address; a file that the server does not have is not there, and what keeps Peil from asking at all is a refusal. */
export async function addressReader(address: string, ask: FetchPublic): Promise<Outcome<ReadPublic>> {
  const base = `${address.replace(/\/+$/, '')}/`
  const first = await ask(`${base}log/checkpoint`)
  if (!first.ok && !(first.problem.kind === 'address-refused' && first.problem.reason === 'status')) return first
  return done(async (file) => {
    const fetched = await ask(`${base}${file.split('/').map(encodeURIComponent).join('/')}`)
    return fetched.ok ? fetched.value.bytes : undefined
  })
}

/** Files of a site in a folder. */
export function folderReader(folder: string): ReadPublic {
  return (file) => readIfThere(path.join(folder, file))
}

/** Whether a path is a folder or a file; refused where it is neither. */
export async function kindOfPath(given: string): Promise<Outcome<'folder' | 'file'>> {
  const found = await stat(given).catch(() => undefined)
  if (found === undefined) return refused({ kind: 'file-unreadable', path: given, reason: 'missing' })
  return done(found.isDirectory() ? 'folder' : 'file')
}

/** The bytes of a file; a folder, or what cannot be read, counts as not there. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined)
}
