import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Fetched } from '../public-fetch.ts'
import { done, refused, type Outcome, type Problem } from '../../core/index.ts'
import type { ReadPublic } from '../../publishing/verifying/read-log.ts'

/** What fetches an address of a site. */
export type FetchPublic = (address: string) => Promise<Outcome<Fetched>>

/** Public files below an address, as far as they could be asked for. */
export interface SiteReader {
  readonly read: ReadPublic
  /** What kept Peil from asking for a file; undefined where the server answered each time, be it that a file is not there. */
  readonly failure: () => Problem | undefined
}

/** Files below an address: one that the server does not have is not there; after a failure nothing more is asked, for what cannot be asked for is not missing. */
export function addressReader(address: string, ask: FetchPublic): SiteReader {
  const base = `${address.replace(/\/+$/, '')}/`
  let failed: Problem | undefined
  const read: ReadPublic = async (file) => {
    if (failed !== undefined) return undefined
    const fetched = await ask(`${base}${file.split('/').map(encodeURIComponent).join('/')}`)
    if (fetched.ok) return fetched.value.bytes
    if (fetched.problem.kind !== 'address-refused' || fetched.problem.reason !== 'status') failed ??= fetched.problem
    return undefined
  }
  return { read, failure: () => failed }
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
