import type { Fault } from '../../core/index.ts'
import { fromUtf8, isSameBytes, utf8 } from '../log/bytes.ts'
import { parseCheckpoint, type Checkpoint } from '../log/checkpoint.ts'
import { leafHash, treeRoot } from '../log/merkle-tree.ts'
import { bundlePaths, logTiles, parseBundle } from '../log/tiles.ts'
import { aFewAtATime } from './a-few-at-a-time.ts'

/** Bytes of a public file, by its path from the root of the site; undefined where there is none. */
export type ReadPublic = (path: string) => Promise<Uint8Array | undefined>

/** A log as its files hold it; nobody has signed it yet. */
export interface ReadLog {
  readonly note: string
  readonly checkpoint: Checkpoint
  readonly entries: readonly Uint8Array[]
  readonly leaves: readonly Uint8Array[]
}

/** Where the signed checkpoint stands. */
export const checkpointPath = 'log/checkpoint'

/** More than any log of editions has; a number above it is not asked for. */
const mostEntries = 1_000_000

/** The log, or everything that keeps it from being one. */
export async function readLog(read: ReadPublic): Promise<ReadLog | readonly Fault[]> {
  const bytes = await read(checkpointPath)
  if (bytes === undefined) return [{ kind: 'wrong-checkpoint', what: 'missing' }]
  const note = fromUtf8(bytes)
  const checkpoint = parseCheckpoint(note)
  if (checkpoint === undefined || checkpoint.size > mostEntries) return [{ kind: 'wrong-checkpoint', what: 'malformed' }]
  const bundles = await aFewAtATime(bundlePaths(checkpoint.size), async (path) => ({ path, bundle: await read(path) }))
  const faults = bundles.flatMap(({ path, bundle }) => bundleFault(path, bundle) ?? [])
  if (faults.length > 0) return faults
  const entries = bundles.flatMap(({ bundle }) => (bundle && parseBundle(bundle)) ?? [])
  const leaves = await Promise.all(entries.map(leafHash))
  const isWhole = entries.length === checkpoint.size && isSameBytes(await treeRoot(leaves), checkpoint.root)
  return isWhole ? { note, checkpoint, entries, leaves } : [{ kind: 'wrong-root', size: checkpoint.size }]
}

function bundleFault(path: string, bundle: Uint8Array | undefined): Fault | undefined {
  if (bundle === undefined) return { kind: 'wrong-log-file', path, what: 'missing' }
  return parseBundle(bundle) === undefined ? { kind: 'wrong-log-file', path, what: 'changed' } : undefined
}

/** Tiles of hashes that are not what follows from the entries. */
export async function checkTiles({ entries }: ReadLog, read: ReadPublic): Promise<readonly Fault[]> {
  const checked = await aFewAtATime(await logTiles(entries), async ({ path, body }): Promise<readonly Fault[]> => {
    const bytes = await read(path)
    if (bytes === undefined) return [{ kind: 'wrong-log-file', path, what: 'missing' }]
    return isSameBytes(typeof body === 'string' ? utf8(body) : body, bytes) ? [] : [{ kind: 'wrong-log-file', path, what: 'changed' }]
  })
  return checked.flat()
}
