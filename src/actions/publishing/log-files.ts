import { editionFolder } from '../../publishing/edition/edition-folder.ts'
import { inclusionNoteText } from '../../publishing/log/inclusion-note.ts'
import { inclusionProof } from '../../publishing/log/merkle-tree.ts'
import { logTiles, tilePaths } from '../../publishing/log/tiles.ts'
import type { SiteFile } from '../../publishing/site-file.ts'
import { proofFile } from '../../publishing/verifying/check-proof.ts'
import type { KeptLogEntry } from '../../store/public-log.ts'
import type { LazyFile } from './lazy-file.ts'
import type { PublishedRecord } from './read-published.ts'

/** ISO 8601 instant at which an entry of the log was published; the log of a site has at least one. */
export function issuedIn(entry: KeptLogEntry | undefined): string {
  const { issued }: { readonly issued: string } = JSON.parse(entry?.entry ?? '')
  return issued
}

/** With the first checkpoint that signs for the entry: whenever it is made, it is the same. */
export function proofOf(entry: KeptLogEntry, { log, checkpoints }: PublishedRecord): LazyFile {
  const { subject, index } = entry
  const signed = checkpoints.find(({ size }) => size > index)
  return {
    path: `${editionFolder(subject)}/${proofFile}`,
    version: String(signed?.size),
    changed: issuedIn(entry),
    render: async () => inclusionNoteText({ index, proof: await inclusionProof(leavesOf(log.slice(0, signed?.size)), index), checkpoint: signed?.note ?? '', entry: Buffer.from(entry.entry) }),
  }
}

/** The log itself in tiles, made together when the first is asked for. */
export function tileFiles(log: readonly KeptLogEntry[], changed: string): readonly LazyFile[] {
  let made: Promise<ReadonlyMap<string, SiteFile['body']>> | undefined
  const render = async (path: string) => {
    made ??= logTiles(log.map(({ entry }) => Buffer.from(entry))).then((files) => new Map(files.map((file) => [file.path, file.body])))
    return (await made).get(path) ?? ''
  }
  return tilePaths(log.length).map((path) => ({ path, version: path, changed, render: () => render(path) }))
}

/** The hashes of its entries. */
export function leavesOf(log: readonly KeptLogEntry[]): readonly Uint8Array[] {
  return log.map(({ leafHash }) => Buffer.from(leafHash, 'hex'))
}
