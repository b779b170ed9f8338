import type { Context } from '../../../actions/context.ts'
import { settleStep } from '../../../actions/inbox/settle-reviews.ts'

/** So long nothing is flagged after an act, so that who reviews quickly is not slowed down by it. */
const pauseMs = 1500

/** Sees to it that what leaned on reviewed claims is flagged soon after an act; what a stop leaves undone is done soon after the next start. */
export function openSettler(context: Context, log: (error: unknown) => void, stop: AbortSignal | undefined): () => void {
  let timer: NodeJS.Timeout | undefined
  let settling = Promise.resolve()
  // Where the process stops, the store may go before the work notices.
  const tell = (error: unknown) => { if (stop?.aborted !== true) log(error) }
  const settle = () => settleAll(context, stop).catch(tell)
  const plan = () => {
    clearTimeout(timer)
    if (stop?.aborted !== true) timer = setTimeout(() => (settling = settling.then(settle)), pauseMs).unref()
  }
  // A process that goes on until it is stopped also does what another left.
  if (stop !== undefined) plan()
  stop?.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return plan
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
