import { performance } from 'node:perf_hooks'
import { holdJob, type JobProgress } from '../../store/jobs.ts'
import type { Context } from '../context.ts'
import type { HeldJob, JobWork } from './job-work.ts'

/** How often a job tells how far it is, and looks whether it is to stop. */
const tellEveryMs = 300

type WatchedJob = AsyncDisposable & Pick<JobWork, 'cancelled' | 'progress'>

/** Keeps a job held while it runs, and hears when somebody wants it to stop. */
export function watchJob({ store }: Context, { queue, taken }: HeldJob, stop: AbortSignal): WatchedJob {
  const cancelling = new AbortController()
  // Undefined where the last that was said still holds: nobody is told of it again.
  let news: JobProgress | undefined
  let telling: Promise<unknown> = Promise.resolve()
  let told = -Infinity
  const tell = () => {
    if (performance.now() - told < tellEveryMs) return
    told = performance.now()
    // One that cannot be told now is told the next time; where the store is gone, the work itself meets that.
    const progress = news
    news = undefined
    telling = telling.then(() => holdJob(queue, store, taken, progress)).then((isStopping) => isStopping && cancelling.abort(), () => void (news ??= progress))
  }
  const timer = setInterval(tell, tellEveryMs)
  return {
    cancelled: AbortSignal.any([stop, cancelling.signal]),
    progress: (count, total, share = total === null || total === 0 ? 0 : count / total) => {
      news = { share, count, total }
      tell()
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer)
      told = -Infinity
      // How far it came in the end is not left to the next time: there is none.
      if (news !== undefined) tell()
      await telling
    },
  }
}
