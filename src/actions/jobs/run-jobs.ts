import { performance } from 'node:perf_hooks'
import { done, refused, type Job, type JobOutcome, type Outcome } from '../../core/index.ts'
import { formats } from '../../imports/formats.ts'
import { endJob, findJob, findJobFile, giveBackJob, holdJob, takeJob, type JobQueue, type TakenJob } from '../../store/jobs.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { importEvents } from '../importing/import-events.ts'
import { joinDataset } from '../joining/join-dataset.ts'

/** How often a job tells how far it is, and looks whether it is to stop. */
const tellEveryMs = 300

/** Does what waits, one job after the other, until nothing does or this process stops; a job that was not finished goes back. */
export async function runJobs(context: Context, queue: JobQueue, stop: AbortSignal): Promise<Outcome<void>> {
  while (!stop.aborted) {
    const taken = await attempt(context.store, () => takeJob(queue))
    if (!taken.ok) return taken
    if (taken.value === undefined) break
    const ran = await runJob(context, queue, taken.value, stop)
    if (!ran.ok) return ran
  }
  return done(undefined)
}

async function runJob(context: Context, queue: JobQueue, taken: TakenJob, stop: AbortSignal): Promise<Outcome<void>> {
  const { store, clock } = context
  const found = await attempt(store, async () => ({ job: await findJob(store.db, taken.job), bytes: await findJobFile(store.db, taken.job) }))
  if (!found.ok) return found
  const { job, bytes } = found.value
  if (job === undefined || bytes === undefined) return attempt(store, () => endJob(queue, store, taken, 'failed', null, clock()))
  await using watched = watch(context, queue, taken, stop)
  const ran = job.stopping ? refused({ kind: 'import-stopped', rows: 0 } as const) : await runImport(context, job, bytes, watched).catch(async (error: unknown) => {
    // A defect of ours met by this file would be met each time that it is taken again.
    await attempt(store, () => endJob(queue, store, taken, 'failed', null, clock()))
    throw error
  })
  if (!ran.ok && (ran.problem.kind === 'store-lost' || (stop.aborted && ran.problem.kind === 'import-stopped'))) return attempt(store, () => giveBackJob(queue, taken))
  const outcome: JobOutcome = ran.ok ? { counts: ran.value } : { problem: ran.problem }
  const state = ran.ok ? 'done' : ran.problem.kind === 'import-stopped' ? 'cancelled' : 'failed'
  return attempt(store, () => endJob(queue, store, taken, state, outcome, clock()))
}

interface Watched extends AsyncDisposable {
  readonly cancelled: AbortSignal
  readonly progress: (share: number, count: number) => void
}

/** Keeps a job held while it runs, and hears when somebody wants it to stop. */
function watch({ store }: Context, queue: JobQueue, taken: TakenJob, stop: AbortSignal): Watched {
  const cancelling = new AbortController()
  const now = { share: 0, count: 0 }
  let telling: Promise<unknown> = Promise.resolve()
  let told = -Infinity
  const tell = () => {
    if (performance.now() - told < tellEveryMs) return
    told = performance.now()
    // One that cannot be told now is told the next time; where the store is gone, the work itself meets that.
    telling = telling.then(() => holdJob(queue, store, taken, now.share, now.count)).then((isStopping) => isStopping && cancelling.abort(), () => undefined)
  }
  const timer = setInterval(tell, tellEveryMs)
  return {
    cancelled: AbortSignal.any([stop, cancelling.signal]),
    progress: (share, count) => {
      Object.assign(now, { share, count })
      tell()
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer)
      await telling
    },
  }
}

/** Whole batches only; where it was stopped, what is there is joined with the rest, and the same file goes on from there another time. */
async function runImport(context: Context, { asked }: Job, bytes: Uint8Array, { cancelled, progress }: Watched): Promise<Outcome<Extract<JobOutcome, { readonly counts: unknown }>['counts']>> {
  const format = formats[parseFormat(asked.format)]()
  const file = { name: asked.file, bytes: bytes.length, stream: (from = 0, to = bytes.length) => parts(bytes.subarray(from, to)) }
  const imported = await importEvents(context, { file, format, map: '', known: asked.known, complete: asked.complete }, {
    progress: ({ share, rows }) => progress(share, rows), quarantine: () => Promise.resolve(done(undefined)), cancelled,
  })
  if (imported.ok) {
    const { added, changed, same, quarantined } = imported.value
    return done({ added, changed, same, quarantined })
  }
  if (imported.problem.kind !== 'import-stopped' || imported.problem.rows === 0) return imported
  const joined = await joinDataset(context, format.dataset.id)
  return joined.ok ? imported : joined
}

const partBytes = 65_536

/** In parts, between which others get their turn. */
async function* parts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += partBytes) {
    await new Promise(setImmediate)
    yield bytes.subarray(from, from + partBytes)
  }
}

/** Names were looked through when the job was asked. */
function parseFormat(name: string): keyof typeof formats {
  if (name === 'ucdp-ged' || name === 'acled' || name === 'gtd' || name === 'gdelt') return name
  throw new Error(`no format ${name}`)
}
