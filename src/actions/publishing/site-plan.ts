import type { Edition, PublicEntry, PublishedKey } from '../../core/index.ts'
import { editionPath } from '../../publishing/edition/edition-files.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { keyBefore } from '../../publishing/log/key-statement.ts'
import type { PublishedSite, SitePlanner } from '../../publishing/site-file.ts'
import { checkpointPath } from '../../publishing/verifying/read-log.ts'
import type { KeptLogEntry } from '../../store/public-log.ts'
import type { FixedFile, LazyFile } from './lazy-file.ts'
import { issuedIn, leavesOf, proofOf, tileFiles } from './log-files.ts'
import type { PublishedEdition, PublishedRecord } from './read-published.ts'

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
    fixed: editions.flatMap((edition) => fixedFiles(edition, record.readFile)),
    gone: namedFiles(log).filter((path) => !kept.has(path)),
    once: log.filter(({ kind }) => kind === 'edition').map((entry) => proofOf(entry, record)),
    moving: movingFiles(editions, maker, keyThen(record.log, signed.size, verifier)),
    tiles: tileFiles(log, changed),
    checkpoint: { path: checkpointPath, version: String(signed.size), changed, render: () => signed.note },
    leaves: leavesOf(log),
  }
}

/** The key that signed when the log had a length: a change of key says which one it follows on. */
function keyThen(log: readonly KeptLogEntry[], length: number, now: string | undefined): string | undefined {
  const changes = log.filter(({ kind }) => kind === 'key')
  const [next] = changes.filter(({ index }) => index >= length)
  if (next === undefined) return changes.at(-1)?.subject ?? now
  const { statement }: PublishedKey = JSON.parse(next.entry)
  return keyBefore(statement)
}

/** The edition itself, and what was made of it when it was published; nothing where passages had to go since and the log does not say so yet. */
function fixedFiles({ edition, body, version: digest, files, changed }: PublishedEdition, readFile: PublishedRecord['readFile']): readonly FixedFile[] {
  const itself = editionPath(edition.id)
  return Object.entries(files).map(([path, version]) => ({ path, version, changed, render: () => (path !== itself ? readFile(path, version) : digest === version ? body : undefined) }))
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
