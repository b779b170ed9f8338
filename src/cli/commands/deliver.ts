import { setTimeout as wait } from 'node:timers/promises'
import { deliverDue } from '../../actions/following/deliver-due.ts'
import { retryWaits } from '../../actions/following/settle-deliveries.ts'
import type { Context } from '../../actions/context.ts'
import { channels, done, type Delivery, type Outcome } from '../../core/index.ts'
import { countOutbox, openOutbox } from '../../store/outbox.ts'
import { followingWords } from '../../words/following.ts'
import { queueWords } from '../../words/queue.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { deliveryChannels } from '../delivering/delivery-channels.ts'
import { parseMailSettings } from '../delivering/mail-settings.ts'
import { withOpenPeil } from '../with-peil.ts'

/** A database that starts again is there within a minute. */
const tryAgainSeconds = 10

/** Tells followers what was published, until it is stopped, or with `--once` until nothing is due. */
export async function runDeliver(call: Call, terminal: Terminal): Promise<number> {
  return withOpenPeil(terminal, ({ context }) => deliverOn(context, call.switches.has('once'), terminal))
}

async function deliverOn(context: Context, once: boolean, terminal: Terminal): Promise<Outcome<number>> {
  const words = followingWords[terminal.language]
  const outcomes: Delivery['outcome'][] = []
  if (!once) terminal.err(`${words.delivering}\n`)
  const delivered = await deliverWhileThere(context, once, (each) => outcomes.push(...each.map(({ outcome }) => outcome)), terminal)
  await terminal.out(`${words.delivered(outcomes)}\n`)
  return delivered.ok ? done(0) : delivered
}

/** A sender outlives a database that goes away for a while. */
async function deliverWhileThere(context: Context, once: boolean, onSettled: (deliveries: readonly Delivery[]) => void, terminal: Terminal): Promise<Outcome<void>> {
  for (;;) {
    const delivered = await deliver(context, once, onSettled, terminal)
    if (delivered.ok || delivered.problem.kind !== 'store-lost' || once || terminal.cancelled.aborted) return delivered
    terminal.err(`${wordsFor(terminal.language).problem(delivered.problem)} ${queueWords[terminal.language].tryingAgain(tryAgainSeconds)}\n`)
    await wait(1000 * tryAgainSeconds, undefined, { signal: terminal.cancelled }).catch(() => undefined)
  }
}

async function deliver(context: Context, once: boolean, onSettled: (deliveries: readonly Delivery[]) => void, terminal: Terminal): Promise<Outcome<void>> {
  const mail = parseMailSettings(terminal.settings)
  if (!mail.ok) return mail
  const opened = await openOutbox(context.store)
  if (!opened.ok) return opened
  await using outbox = opened.value
  await using ways = deliveryChannels(terminal, mail.value)
  const named = channels.filter((channel) => ways.channels[channel] !== undefined)
  const isDone = async () => once && (await countOutbox(context.store.db, named)).due === 0
  // Not before it has ended is the outbox closed.
  return await deliverDue(context, outbox, { channels: ways.channels, waits: retryWaits, stop: terminal.cancelled, onSettled, isDone })
}
