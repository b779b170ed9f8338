/// <reference lib="dom" />
import type { ReadPublic } from '../publishing/verifying/read-log.ts'

/** A file that the site did not hand over: not that it has none, but that nobody knows. */
export class NotFetched extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`${path} was not fetched`, { cause })
    this.path = path
  }
}

/** Public files below the root of a site, as the server hands them out now; what it says it does not have is not there. */
export function readOwnSite(root: URL, signal: AbortSignal, onRead: () => void): ReadPublic {
  return async (path) => {
    const bytes = await fetchBytes(new URL(path.split('/').map(encodeURIComponent).join('/'), root), path, signal)
    onRead()
    return bytes
  }
}

async function fetchBytes(address: URL, path: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-store', signal })
    if (response.status === 404 || response.status === 410) return undefined
    if (!response.ok) throw new Error(`status ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw signal.aborted ? error : new NotFetched(path, error)
  }
}
