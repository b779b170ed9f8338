import type { SiteFile } from '../site-file.ts'
import { concatBytes } from './bytes.ts'
import { leafHash, treeRoot } from './merkle-tree.ts'

/** Hashes, or entries, in a full tile: C2SP tlog-tiles. */
const tileWidth = 256
const mostEntryBytes = 0xffff

/** The log as plain files after C2SP tlog-tiles, without its checkpoint: bundles of entries, then tiles of hashes, the lowest level first. Throws on an entry of 64 kB or more, which the form cannot hold. */
export async function logTiles(entries: readonly Uint8Array[]): Promise<readonly SiteFile[]> {
  return [...tilesOf(entries.map(withLength), 'entries'), ...(await hashTiles(await Promise.all(entries.map(leafHash))))]
}

async function hashTiles(hashes: readonly Uint8Array[]): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = []
  for (let level = 0, row = hashes; row.length > 0; level++, row = await Promise.all(fullParts(row).map(treeRoot))) files.push(...tilesOf(row, String(level)))
  return files
}

/** Only full tiles have a hash in the level above. */
function fullParts(row: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  return partsOf(row).filter(({ length }) => length === tileWidth)
}

function tilesOf(row: readonly Uint8Array[], level: string): readonly SiteFile[] {
  return partsOf(row).map((part, at) => ({ path: tilePath(level, at, part.length), body: concatBytes(part) }))
}

function partsOf<Part>(row: readonly Part[]): readonly (readonly Part[])[] {
  return Array.from({ length: Math.ceil(row.length / tileWidth) }, (_, at) => row.slice(at * tileWidth, (at + 1) * tileWidth))
}

/** Where the entries of a log of this size stand. */
export function bundlePaths(size: number): readonly string[] {
  return pathsOf('entries', size)
}

/** Every file of a log of this size, in the order in which they are made. */
export function tilePaths(size: number): readonly string[] {
  const paths = [...bundlePaths(size)]
  for (let level = 0, row = size; row > 0; level++, row = Math.floor(row / tileWidth)) paths.push(...pathsOf(String(level), row))
  return paths
}

function pathsOf(level: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(length / tileWidth) }, (_, at) => tilePath(level, at, Math.min(tileWidth, length - at * tileWidth)))
}

/** `log/tile/0/x001/x234/067.p/5`: the number in groups of three digits, and how many a tile holds that is not full. */
function tilePath(level: string, at: number, width: number): string {
  const groups = String(at).padStart(Math.ceil(String(at).length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const name = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/')
  return `log/tile/${level}/${name}${width < tileWidth ? `.p/${width}` : ''}`
}

function withLength(entry: Uint8Array): Uint8Array {
  if (entry.length > mostEntryBytes) throw new RangeError(`an entry of ${entry.length} bytes does not fit into a bundle`)
  return concatBytes([Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry])
}

/** The entries in a bundle; undefined where it is broken off. */
export function parseBundle(bundle: Uint8Array): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bundle.length; ) {
    const [high = 0, low] = bundle.subarray(at, at + 2)
    const end = low === undefined ? Infinity : at + 2 + high * 256 + low
    if (end > bundle.length) return undefined
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return entries
}
