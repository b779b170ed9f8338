import { performance } from 'node:perf_hooks'
import { holdJob } from '../../store/jobs.ts'
import type { Context } from '../context.ts'
import type { HeldJob, JobWork } from './job-work.ts'

/** How often a job tells how far it is, and looks whether it is to stop. */
const tellEveryMs = 300

type WatchedJob = AsyncDisposable & Pick<JobWork, 'cancelled' | 'progress'>

/** Keeps a job held while it runs, and hears when somebody wants it to stop. */
export function watchJob({ store }: Context, { queue, taken }: HeldJob, stop: AbortSignal): WatchedJob {
  const cancelling = new AbortController()
  let now: { readonly share: number; readonly count: number; readonly total: number | null } = { share: 0, count: 0, total: null }
  let telling: Promise<unknown> = Promise.resolve()
  let told = -Infinity
  const tell = () => {
    if (performance.now() - told < tellEveryMs) return
    told = performance.now()
    // One that cannot be told now is told the next time; where the store is gone, the work itself meets that.
    telling = telling.then(() => holdJob(queue, store, taken, now)).then((isStopping) => isStopping && cancelling.abort(), () => undefined)
  }
  const timer = setInterval(tell, tellEveryMs)
  return {
    cancelled: AbortSignal.any([stop, cancelling.signal]),
    progress: (count, total, share = total === null || total === 0 ? 0 : count / total) => {
      now = { share, count, total }
      tell()
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer)
      await telling
    },
  }
}
