import { tilePaths } from '../log/tiles.ts'
import { readEntry } from './read-entry.ts'
import type { ReadLog } from './read-log.ts'

/** How many files verifying a log asks for at most, so that somebody who waits can be told how far it is. */
export function countFiles({ entries, checkpoint }: ReadLog): number {
  return entries.map(readEntry).reduce((sum, entry) => sum + Object.keys(entry?.files ?? {}).length + (entry?.kind === 'edition' ? 1 : 0), tilePaths(checkpoint.size).length)
}
