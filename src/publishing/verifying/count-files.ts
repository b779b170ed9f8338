import { bundlePaths } from '../log/tiles.ts'
import { readEntry } from './read-entry.ts'
import type { ReadLog } from './read-log.ts'

/** How many files verifying a log asks for at most, so that somebody who waits can be told how far it is. */
export function countFiles({ entries, checkpoint }: ReadLog): number {
  // A bundle of entries has a tile of hashes beside it; those above it are one for 256 of them.
  const tiles = 2 * bundlePaths(checkpoint.size).length + 1
  return entries.map(readEntry).reduce((sum, entry) => sum + Object.keys(entry?.files ?? {}).length + (entry?.kind === 'edition' ? 1 : 0), tiles)
}
