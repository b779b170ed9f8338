import type { Edition, PublicEntry, PublishedKey } from '../../core/index.ts'
import { editionFile } from '../../publishing/edition/edition-files.ts'
import { editionFolder } from '../../publishing/edition/edition-folder.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { inclusionNoteText } from '../../publishing/log/inclusion-note.ts'
import { keyBefore } from '../../publishing/log/key-statement.ts'
import { inclusionProof } from '../../publishing/log/merkle-tree.ts'
import { logTiles, tilePaths } from '../../publishing/log/tiles.ts'
import type { EditionRenderer, PublishedSite, SiteFile, SitePlanner } from '../../publishing/site-file.ts'
import { proofFile } from '../../publishing/verifying/check-proof.ts'
import { checkpointPath } from '../../publishing/verifying/read-log.ts'
import type { KeptLogEntry } from '../../store/public-log.ts'
import type { PublishedEdition, PublishedRecord } from './read-published.ts'

/** A file of the site whose bytes are made when somebody needs them. */
export interface LazyFile {
  readonly path: string
  /** The same version of the same file has the same bytes. */
  readonly version: string
  /** ISO 8601 instant of the last publication that can have changed it; undefined before anything was published. */
  readonly changed: string | undefined
  readonly render: () => SiteFile['body'] | Promise<SiteFile['body']>
}

/** A file whose digest, its version, stands in the log; undefined bytes where it can no longer be made as it was published. */
export type FixedFile = Omit<LazyFile, 'render'> & { readonly render: () => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined> }

/** What a folder must hold to be the public site of a store, and what a server answers with. */
export interface SitePlan {
  readonly fixed: readonly FixedFile[]
  /** Paths of files that an edition had before passages had to go from it, and has no more. */
  readonly gone: readonly string[]
  /** Files that stay as they are once they are there. */
  readonly once: readonly LazyFile[]
  /** Files that follow from everything published so far. */
  readonly moving: readonly LazyFile[]
  readonly tiles: readonly LazyFile[]
  /** Signs for all of it, and is written last. */
  readonly checkpoint: LazyFile
  readonly leaves: readonly Uint8Array[]
}

/** By what the site is made, and what is the same for all of its files. */
export interface SiteMaker extends Pick<PublishedSite, 'service' | 'takesMail'> {
  readonly editions: readonly EditionRenderer[]
  readonly site: readonly SitePlanner[]
}

/** The whole site as it was when the log had a length; undefined where nothing was published by then. */
export function planSite(record: PublishedRecord, maker: SiteMaker, verifier: string | undefined, length = record.log.length): SitePlan | undefined {
  const signed = record.checkpoints.findLast(({ size }) => size <= length)
  if (signed === undefined) return undefined
  const log = record.log.slice(0, signed.size)
  const ids = new Set(log.filter(({ kind }) => kind === 'edition').map(({ subject }) => subject))
  const editions = record.editions.filter(({ edition }) => ids.has(edition.id))
  const changed = issuedIn(log.at(-1))
  const kept = keptFiles(editions)
  return {
    fixed: editions.flatMap((edition) => fixedFiles(edition, maker.editions, record.readPrinted)),
    gone: namedFiles(log).filter((path) => !kept.has(path)),
    once: log.filter(({ kind }) => kind === 'edition').map((entry) => proofOf(entry, record)),
    moving: movingFiles(editions, maker, keyThen(record.log, signed.size, verifier)),
    tiles: tileFiles(log, changed),
    checkpoint: { path: checkpointPath, version: String(signed.size), changed, render: () => signed.note },
    leaves: leavesOf(log),
  }
}

/** ISO 8601 instant at which an entry of the log was published; the log of a site has at least one. */
export function issuedIn(entry: KeptLogEntry | undefined): string {
  const { issued }: { readonly issued: string } = JSON.parse(entry?.entry ?? '')
  return issued
}

/** The key that signed when the log had a length: a change of key says which one it follows on. */
function keyThen(log: readonly KeptLogEntry[], length: number, now: string | undefined): string | undefined {
  const changes = log.filter(({ kind }) => kind === 'key')
  const [next] = changes.filter(({ index }) => index >= length)
  if (next === undefined) return changes.at(-1)?.subject ?? now
  const { statement }: PublishedKey = JSON.parse(next.entry)
  return keyBefore(statement)
}

/** Texts are made anew from the edition, one renderer after the other; what was printed is as it was kept. */
function fixedFiles({ edition, files, changed }: PublishedEdition, renderers: readonly EditionRenderer[], readPrinted: PublishedRecord['readPrinted']): readonly FixedFile[] {
  const makers = [() => [editionFile(edition)], ...renderers.map((make) => () => make(edition))].map(once)
  const render = async (path: string, digest: string) => {
    const body = firstMade(makers, path)
    return body !== undefined && contentDigest(body) === digest ? body : readPrinted(path, digest)
  }
  return Object.entries(files).map(([path, version]) => ({ path, version, changed, render: () => render(path, version) }))
}

function firstMade(makers: readonly (() => readonly SiteFile[])[], path: string): SiteFile['body'] | undefined {
  for (const make of makers) {
    const file = make().find((each) => each.path === path)
    if (file !== undefined) return file.body
  }
  return undefined
}

/** Every file of an edition that an entry of the log ever named; a log may have come from elsewhere, so no path that leads out of the site. */
function namedFiles(log: readonly KeptLogEntry[]): readonly string[] {
  return log.flatMap(({ entry }) => {
    const { files }: PublicEntry = JSON.parse(entry)
    return Object.keys(files).filter((path) => /^editions\/[A-Z]{2}-\d+\/\w[\w.-]*$/.test(path))
  })
}

function keptFiles(editions: readonly PublishedEdition[]): ReadonlySet<string> {
  return new Set(editions.flatMap(({ files }) => Object.keys(files)))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** With the first checkpoint that signs for the entry: whenever it is made, it is the same. */
function proofOf(entry: KeptLogEntry, { log, checkpoints }: PublishedRecord): LazyFile {
  const { subject, index } = entry
  const signed = checkpoints.find(({ size }) => size > index)
  return {
    path: `${editionFolder(subject)}/${proofFile}`,
    version: String(signed?.size),
    changed: issuedIn(entry),
    render: async () => inclusionNoteText({ index, proof: await inclusionProof(leavesOf(log.slice(0, signed?.size)), index), checkpoint: signed?.note ?? '', entry: Buffer.from(entry.entry) }),
  }
}

function tileFiles(log: readonly KeptLogEntry[], changed: string): readonly LazyFile[] {
  let made: Promise<ReadonlyMap<string, SiteFile['body']>> | undefined
  const render = async (path: string) => {
    made ??= logTiles(log.map(({ entry }) => Buffer.from(entry))).then((files) => new Map(files.map((file) => [file.path, file.body])))
    return (await made).get(path) ?? ''
  }
  return tilePaths(log.length).map((path) => ({ path, version: path, changed, render: () => render(path) }))
}

function leavesOf(log: readonly KeptLogEntry[]): readonly Uint8Array[] {
  return log.map(({ leafHash }) => Buffer.from(leafHash, 'hex'))
}

/** What follows from everything published so far; before the first edition a server still needs the style and the fonts. */
export function movingFiles(editions: readonly PublishedEdition[], maker: SiteMaker, verifier: string | undefined): readonly LazyFile[] {
  const stamps = new Map<Edition, readonly [digest: string, changed: string]>(editions.map(({ edition, version, changed }) => [edition, [version, changed]]))
  const kept = keptFiles(editions)
  const planned = maker.site.flatMap((plan) => plan({ ...maker, editions: editions.map(({ edition }) => edition), verifier, kept }))
  return planned.map(({ path, madeOf, render }) => {
    const of = madeOf.flatMap((edition) => [stamps.get(edition) ?? []])
    // Some pages show the key: a change of key is rare enough to make all of them anew.
    const version = contentDigest([verifier, ...of.map(([digest]) => digest)].join())
    return { path, render, version, changed: of.flatMap(([, changed]) => changed ?? []).toSorted().at(-1) ?? editions[0]?.changed }
  })
}
