import type { Edition, Outcome, PublicEntry } from '../../core/index.ts'
import { proofFile } from '../../publishing/verifying/check-proof.ts'
import { checkpointPath } from '../../publishing/verifying/read-log.ts'
import { editionFolder, filesOfEdition } from '../../publishing/edition/edition-files.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { inclusionNoteText } from '../../publishing/log/inclusion-note.ts'
import { inclusionProof, leafHash } from '../../publishing/log/merkle-tree.ts'
import { logTiles } from '../../publishing/log/tiles.ts'
import type { EditionRenderer, SiteFile, SiteRenderer } from '../../publishing/site-file.ts'
import { listEditions } from '../../store/editions.ts'
import { findCheckpoint, listLog, type KeptLogEntry } from '../../store/public-log.ts'
import { readSnapshot } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { newestFiles } from './due-entries.ts'

/** What a folder must hold to be the public site of this store. */
export interface SitePlan {
  /** Files whose digest stands in the log: made only where they are not there yet, since a typesetter takes its time. */
  readonly fixed: readonly FixedFile[]
  /** Files that an edition had before passages had to go from it, and has no more. */
  readonly gone: readonly string[]
  /** Files that stay as they are once they are there. */
  readonly once: readonly SiteFile[]
  /** Files that follow from everything published so far. */
  readonly moving: readonly SiteFile[]
  /** Signs for all of it, and is written last. */
  readonly checkpoint: SiteFile
  readonly leaves: readonly Buffer[]
}

export interface FixedFile {
  readonly path: string
  readonly digest: string
  /** Undefined where it can no longer be made as it was published. */
  readonly make: () => SiteFile['body'] | undefined
}

export interface SiteRenderers {
  readonly editions: readonly EditionRenderer[]
  readonly site: readonly SiteRenderer[]
}

/** The whole site from what the store has published; undefined where nothing was. */
export async function planSite({ store }: Pick<Context, 'store'>, renderers: SiteRenderers, verifier: string): Promise<Outcome<SitePlan | undefined>> {
  return attempt(store, () => readSnapshot(store, async (db) => {
    const checkpoint = await findCheckpoint(db)
    if (checkpoint === undefined) return undefined
    const log = await listLog(db)
    const editions = (await listEditions(db)).map(({ edition }) => edition)
    const entries = log.map(({ entry }) => Buffer.from(entry))
    const fixed = editions.flatMap((edition) => fixedFiles(edition, log, renderers.editions))
    const kept = new Set(fixed.map(({ path }) => path))
    return {
      fixed,
      gone: [...namedFiles(log)].filter((path) => !kept.has(path)),
      once: proofsOf(log, checkpoint.note),
      moving: [...logTiles(entries), ...renderers.site.flatMap((render) => render({ editions, verifier, kept }))],
      checkpoint: { path: checkpointPath, body: checkpoint.note },
      leaves: entries.map(leafHash),
    }
  }))
}

function fixedFiles(edition: Edition, log: readonly KeptLogEntry[], renderers: readonly EditionRenderer[]): readonly FixedFile[] {
  const made = once(() => new Map(filesOfEdition(edition, renderers).map(({ path, body }) => [path, body])))
  return Object.entries(newestFiles(log, edition.id)?.files ?? {}).map(([path, digest]) => ({
    path,
    digest,
    make: () => {
      const body = made().get(path)
      return body !== undefined && contentDigest(body) === digest ? body : undefined
    },
  }))
}

/** Every file of an edition that an entry of the log ever named; a log may have come from elsewhere, so no path that leads out of the site. */
function namedFiles(log: readonly KeptLogEntry[]): ReadonlySet<string> {
  return new Set(log.flatMap(({ entry }) => {
    const { files }: PublicEntry = JSON.parse(entry)
    return Object.keys(files).filter((path) => /^editions\/[A-Z]{2}-\d+\/\w[\w.-]*$/.test(path))
  }))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function proofsOf(log: readonly KeptLogEntry[], checkpoint: string): readonly SiteFile[] {
  const leaves = log.map(({ leafHash: hash }) => Buffer.from(hash, 'hex'))
  return log.flatMap(({ kind, subject, index, entry }) => (kind === 'edition'
    ? [{ path: `${editionFolder(subject)}/${proofFile}`, body: inclusionNoteText({ index, proof: inclusionProof(leaves, index), checkpoint, entry: Buffer.from(entry) }) }] : []))
}
