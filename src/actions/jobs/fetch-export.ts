import { createHash } from 'node:crypto'
import { done, refused, type Actor, type Outcome } from '../../core/index.ts'
import { addResultAddress, findResultPart, listResultFiles, listWithResult, takeResultAddress, type ResultFile } from '../../store/job-results.ts'
import { findJobFor } from '../../store/jobs.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { tarEnd, tarHeader, tarPadding } from '../transfer/tar.ts'

const addressLastsMs = 5 * 60_000

/** Gives a secret by which an export is fetched once, by whoever asked for it and soon. */
export async function addressOfExport({ store, clock }: Context, actor: Actor, id: string, random: (bytes: number) => Buffer): Promise<Outcome<{ readonly secret: string; readonly expires: Date }>> {
  const given = await attempt(store, async () => {
    const job = await findJobFor(store.db, actor, id)
    if (job?.kind !== 'export' || job.account !== actor.account || !(await listWithResult(store.db, [id])).has(id)) return undefined
    const secret = random(32).toString('base64url')
    const expires = new Date(clock().getTime() + addressLastsMs)
    await addResultAddress(store.db, { digest: digestOf(secret), job: id, account: actor.account, expires })
    return { secret, expires }
  })
  if (!given.ok) return given
  return given.value === undefined ? refused({ kind: 'job-unknown', job: id }) : done(given.value)
}

export interface FetchedExport {
  readonly job: string
  readonly files: readonly ResultFile[]
}

/** Takes such an address; nobody fetches by it again. */
export async function takeExport({ store, clock }: Context, actor: Pick<Actor, 'account'>, secret: string): Promise<Outcome<FetchedExport>> {
  const taken = await attempt(store, async () => {
    const job = await takeResultAddress(store.db, digestOf(secret), actor.account, clock())
    return job === undefined ? undefined : { job, files: await listResultFiles(store.db, job) }
  })
  if (!taken.ok) return taken
  return taken.value === undefined || taken.value.files.length === 0 ? refused({ kind: 'export-address-spent' }) : done(taken.value)
}

/** The export as one tar archive, a part at a time. */
export async function* archiveOf({ store, clock }: Context, { job, files }: FetchedExport): AsyncGenerator<Uint8Array> {
  for (const { name, bytes } of files) {
    yield tarHeader(`peil-export/${name}`, bytes, clock())
    let sent = 0
    for (let part = 0; ; part++) {
      const piece = await findResultPart(store.db, job, name, part)
      if (piece === undefined) break
      sent += piece.length
      yield piece
    }
    // Erased or forgotten meanwhile: an archive that breaks off is better than one that looks whole.
    if (sent !== bytes) throw new Error('an export went while it was fetched')
    yield tarPadding(bytes)
  }
  yield tarEnd
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
