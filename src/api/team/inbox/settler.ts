import type { Context } from '../../../actions/context.ts'
import { settleReviews } from '../../../actions/inbox/settle-reviews.ts'

/** So long nothing is flagged after an act, so that who reviews quickly is not slowed down by it. */
const pauseMs = 1500

/** Sees to it that what leaned on reviewed claims is flagged soon after; what a stop leaves undone is done after the next act. */
export function openSettler(context: Context, log: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let settling = Promise.resolve()
  const settle = async () => void (await settleReviews(context).catch(log))
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => (settling = settling.then(settle)), pauseMs).unref()
  }
}
