import type { Edition, Outcome } from '../../core/index.ts'
import { proofFile } from '../../publishing/verifying/check-proof.ts'
import { checkpointPath } from '../../publishing/verifying/read-log.ts'
import { filesOfEdition } from '../../publishing/edition/edition-files.ts'
import { editionFolder } from '../../publishing/edition/edition-folder.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { inclusionNoteText } from '../../publishing/log/inclusion-note.ts'
import { inclusionProofs, leafHash } from '../../publishing/log/merkle-tree.ts'
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
  /** Files whose digest stands in the log; without a body where they can no longer be made as they were published. */
  readonly fixed: readonly { readonly path: string; readonly digest: string; readonly body: SiteFile['body'] | undefined }[]
  /** Files that stay as they are once they are there. */
  readonly once: readonly SiteFile[]
  /** Files that follow from everything published so far. */
  readonly moving: readonly SiteFile[]
  /** Signs for all of it, and is written last. */
  readonly checkpoint: SiteFile
  readonly leaves: readonly Uint8Array[]
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
    return {
      fixed: editions.flatMap((edition) => fixedFiles(edition, log, renderers.editions)),
      once: await proofsOf(log, checkpoint.note),
      moving: [...(await logTiles(entries)), ...renderers.site.flatMap((render) => render({ editions, verifier }))],
      checkpoint: { path: checkpointPath, body: checkpoint.note },
      leaves: await Promise.all(entries.map(leafHash)),
    }
  }))
}

function fixedFiles(edition: Edition, log: readonly KeptLogEntry[], renderers: readonly EditionRenderer[]): SitePlan['fixed'] {
  const made = new Map(filesOfEdition(edition, renderers).map(({ path, body }) => [path, body]))
  return Object.entries(newestFiles(log, edition.id)?.files ?? {}).map(([path, digest]) => {
    const body = made.get(path)
    return { path, digest, body: body !== undefined && contentDigest(body) === digest ? body : undefined }
  })
}

async function proofsOf(log: readonly KeptLogEntry[], checkpoint: string): Promise<readonly SiteFile[]> {
  const proofs = await inclusionProofs(log.map(({ leafHash: hash }) => Buffer.from(hash, 'hex')))
  return log.flatMap(({ kind, subject, index, entry }) => (kind === 'edition'
    ? [{ path: `${editionFolder(subject)}/${proofFile}`, body: inclusionNoteText({ index, proof: proofs[index] ?? [], checkpoint, entry: Buffer.from(entry) }) }] : []))
}
