import type { Context } from '../../../actions/context.ts'
import { settleStep } from '../../../actions/inbox/settle-reviews.ts'

/** So long nothing is flagged after an act, so that who reviews quickly is not slowed down by it. */
const pauseMs = 1500

/** Sees to it that what leaned on reviewed claims is flagged soon after; what a stop leaves undone is done after the next act. */
export function openSettler(context: Context, log: (error: unknown) => void, stop: AbortSignal | undefined): () => void {
  let timer: NodeJS.Timeout | undefined
  let settling = Promise.resolve()
  const settle = () => settleAll(context, stop).catch(log)
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => (settling = settling.then(settle)), pauseMs).unref()
  }
}

/** One step after the other. After each it rests as long as it worked: who reads and writes meanwhile has at least half of the machine. */
async function settleAll(context: Context, stop: AbortSignal | undefined): Promise<void> {
  for (;;) {
    if (stop?.aborted === true) return
    const began = context.clock().getTime()
    const looked = await settleStep(context)
    if (!looked.ok || looked.value === 'nothing') return
    await rest(context.clock().getTime() - began)
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms).unref() })
}
