import type { SiteFile } from '../site-file.ts'
import { leafHash, treeRoot } from './merkle-tree.ts'

/** Hashes, or entries, in a full tile: C2SP tlog-tiles. */
const tileWidth = 256
const mostEntryBytes = 0xffff

/** The log as plain files after C2SP tlog-tiles, without its checkpoint: bundles of entries, then tiles of hashes, the lowest level first. Throws on an entry of 64 kB or more, which the form cannot hold. */
export function logTiles(entries: readonly Uint8Array[]): readonly SiteFile[] {
  return [...tilesOf(entries, 'entries', (bundle) => Buffer.concat(bundle.map(withLength))), ...hashTiles(entries.map(leafHash))]
}

function hashTiles(hashes: readonly Buffer[]): readonly SiteFile[] {
  const files: SiteFile[] = []
  for (let level = 0, row = hashes; row.length > 0; level++, row = fullParts(row).map(treeRoot)) files.push(...tilesOf(row, String(level), (tile) => Buffer.concat(tile)))
  return files
}

/** Only full tiles have a hash in the level above. */
function fullParts(row: readonly Buffer[]): readonly (readonly Buffer[])[] {
  return partsOf(row).filter(({ length }) => length === tileWidth)
}

function tilesOf<Part extends Uint8Array>(row: readonly Part[], level: string, toBody: (part: readonly Part[]) => Uint8Array): readonly SiteFile[] {
  return partsOf(row).map((part, at) => ({ path: tilePath(level, at, part.length), body: toBody(part) }))
}

function partsOf<Part>(row: readonly Part[]): readonly (readonly Part[])[] {
  return Array.from({ length: Math.ceil(row.length / tileWidth) }, (_, at) => row.slice(at * tileWidth, (at + 1) * tileWidth))
}

/** Where the entries of a log of this size stand. */
export function bundlePaths(size: number): readonly string[] {
  return Array.from({ length: Math.ceil(size / tileWidth) }, (_, at) => tilePath('entries', at, Math.min(tileWidth, size - at * tileWidth)))
}

/** `log/tile/0/x001/x234/067.p/5`: the number in groups of three digits, and how many a tile holds that is not full. */
function tilePath(level: string, at: number, width: number): string {
  const groups = String(at).padStart(Math.ceil(String(at).length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const name = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/')
  return `log/tile/${level}/${name}${width < tileWidth ? `.p/${width}` : ''}`
}

function withLength(entry: Uint8Array): Uint8Array {
  if (entry.length > mostEntryBytes) throw new RangeError(`an entry of ${entry.length} bytes does not fit into a bundle`)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(entry.length)
  return Buffer.concat([length, entry])
}

/** The entries in a bundle; undefined where it is broken off. */
export function parseBundle(bundle: Uint8Array): readonly Buffer[] | undefined {
  const bytes = Buffer.from(bundle)
  const entries: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 <= bytes.length ? at + 2 + bytes.readUInt16BE(at) : Infinity
    if (end > bytes.length) return undefined
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  return entries
}
