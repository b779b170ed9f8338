import { expect } from 'vitest'
import { checkpointText } from '../../src/publishing/log/checkpoint.ts'
import { leafHash, treeRoot } from '../../src/publishing/log/merkle-tree.ts'
import { signNote } from '../../src/publishing/log/note-signer.ts'
import { logTiles, parseBundle } from '../../src/publishing/log/tiles.ts'
import { aSigner, type SiteFiles } from './a-publication.ts'

/** Files that the log vouches for: pages that change with each edition are not in it. */
export function isVouchedFor(path: string): boolean {
  return path.startsWith('log/') || path.startsWith('editions/')
}

export function checkpointOf(files: SiteFiles): string {
  return files.get('log/checkpoint')?.toString('utf8') ?? expect.fail()
}

export function entriesOf(files: SiteFiles): readonly Buffer[] {
  const bundle = [...files].find(([path]) => path.startsWith('log/tile/entries/'))?.[1] ?? expect.fail()
  return (parseBundle(bundle) ?? expect.fail()).map((entry) => Buffer.from(entry))
}

/** The site with other entries under the checkpoint that was signed. */
export async function withEntries(files: SiteFiles, entries: readonly Buffer[]): Promise<SiteFiles> {
  return new Map([...files, ...(await tilesOf(entries))])
}

/** The site with one entry left out of its log, in the file that is asked for. */
export async function withoutEntry(files: SiteFiles, index: number): Promise<SiteFiles> {
  const entries = entriesOf(files)
  const left = await tilesOf(entries.toSpliced(index, 1))
  return new Map([...files, ...left, [`log/tile/entries/000.p/${entries.length}`, left[0]?.[1] ?? expect.fail()] as const])
}

/** The site with another log, signed by its own publisher: what only who has the key can do. */
export async function resigned(files: SiteFiles, entries: readonly Buffer[]): Promise<SiteFiles> {
  const root = await treeRoot(await Promise.all(entries.map(leafHash)))
  const note = signNote(checkpointText({ origin: aSigner().name, size: entries.length, root }), aSigner())
  return new Map([...[...files].filter(([path]) => !path.startsWith('log/')), ...(await tilesOf(entries)), ['log/checkpoint', Buffer.from(note)] as const])
}

/** One byte of a file with one bit or more of it turned over. */
export function withByte(files: SiteFiles, path: string, at: number, by: number): SiteFiles {
  const changed = Buffer.from(files.get(path) ?? expect.fail())
  changed.writeUInt8(changed.readUInt8(at % changed.length) ^ by, at % changed.length)
  return new Map(files).set(path, changed)
}

export function withoutFile(files: SiteFiles, path: string): SiteFiles {
  return new Map([...files].filter(([each]) => each !== path))
}

async function tilesOf(entries: readonly Buffer[]): Promise<readonly (readonly [string, Buffer])[]> {
  return (await logTiles(entries)).map(({ path, body }) => [path, Buffer.from(body)])
}
