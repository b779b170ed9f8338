import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { channels, type Channel, type Delivery, type Outcome } from '../../core/index.ts'
import { freeLostDeliveries, holdDeliveries, takeDeliveries, type Outbox, type TakenDelivery } from '../../store/outbox.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { DeliveryChannel } from './delivery-channel.ts'
import { openFindDue, type FindDue, type FoundDelivery } from './find-due.ts'
import { forgetUnanswered } from './forget-unanswered.ts'
import { settleDeliveries, type EndedDelivery } from './settle-deliveries.ts'
import { spreadEditions } from './spread-editions.ts'

const holdEveryMs = 3000
const askAgainMs = 500
const hourMs = 3_600_000

export interface DeliveryWork {
  /** What waits for a channel that is not among them, waits on. */
  readonly channels: Readonly<Partial<Record<Channel, DeliveryChannel>>>
  /** Seconds to the second attempt, to the third and so on. */
  readonly waits: readonly number[]
  readonly stop: AbortSignal
  /** Told after each transaction. */
  readonly onSettled: (deliveries: readonly Delivery[]) => void
  /** Asked whenever nothing is due. */
  readonly isDone: () => Promise<boolean>
}

/** Tells followers what is due, each channel beside the other, until it is done or stopped; what was broken off goes back. */
export async function deliverDue(context: Context, outbox: Outbox, work: DeliveryWork): Promise<Outcome<void>> {
  using ending = new DisposableStack()
  const ended = ending.adopt(new AbortController(), (each) => each.abort())
  const cancelled = AbortSignal.any([work.stop, ended.signal])
  const findDue = openFindDue(context.store)
  const lanes = channels.flatMap((channel) => {
    const by = work.channels[channel]
    return by === undefined ? [] : [openLane(outbox, findDue, channel, by, cancelled)]
  })
  ending.adopt(setInterval(() => holdAll(outbox, lanes), holdEveryMs), clearInterval)
  // Not before the last attempt has ended is anything broken off.
  return await attempt(context.store, async () => {
    const forget = everyHour(() => forgetUnanswered(context))
    for (;;) {
      await forget()
      for (const lane of lanes) await settle(context, outbox, lane, work)
      if (work.stop.aborted) return await putBack(context, outbox, lanes, work)
      await spreadEditions(context, outbox)
      const taken = await Promise.all(lanes.map((lane) => lane.take()))
      const tookNone = taken.every((count) => count === 0)
      if (tookNone) await freeLostDeliveries(outbox)
      if (tookNone && lanes.every(({ running }) => running.size === 0) && (await work.isDone())) return
      await Promise.race([...lanes.flatMap(({ running }) => [...running.values()]), pause(work.stop)])
    }
  })
}

/** What one channel is sending, and what came of what it sent. */
interface Lane {
  readonly channel: Channel
  readonly running: ReadonlyMap<TakenDelivery, Promise<void>>
  readonly ended: EndedDelivery[]
  /** Starts as many as may be sent beside those that are; gives how many. */
  readonly take: () => Promise<number>
}

function openLane(outbox: Outbox, findDue: FindDue, channel: Channel, { atOnce, deliver }: DeliveryChannel, cancelled: AbortSignal): Lane {
  const running = new Map<TakenDelivery, Promise<void>>()
  const ended: EndedDelivery[] = []
  async function send({ taken, due }: FoundDelivery): Promise<void> {
    const result = due === undefined ? 'nobody' : await deliver(due, cancelled)
    // Whoever broke it off does not know whether it arrived: it is sent again, under the same id.
    ended.push({ taken, result: cancelled.aborted && result !== 'nobody' && result.outcome === 'failed' ? 'stopped' : result })
  }
  async function take(): Promise<number> {
    const free = atOnce - running.size
    const found = free === 0 ? [] : await findDue(await takeDeliveries(outbox, channel, free))
    for (const each of found) running.set(each.taken, send(each).finally(() => running.delete(each.taken)))
    return found.length
  }
  return { channel, running, ended, take }
}

async function settle(context: Context, outbox: Outbox, { channel, ended }: Lane, { waits, onSettled }: DeliveryWork): Promise<void> {
  if (ended.length > 0) onSettled(await settleDeliveries(context, outbox, channel, ended.splice(0), waits))
}

async function putBack(context: Context, outbox: Outbox, lanes: readonly Lane[], work: DeliveryWork): Promise<void> {
  for (const lane of lanes) {
    await Promise.all(lane.running.values())
    await settle(context, outbox, lane, work)
  }
}

/** Says that this worker is still there. Where that fails, another sends these too, and a receiver knows them by their ids. */
function holdAll(outbox: Outbox, lanes: readonly Lane[]): void {
  for (const { channel, running, ended } of lanes) void holdDeliveries(outbox, channel, [...running.keys(), ...ended.map(({ taken }) => taken)]).catch(() => undefined)
}

/** Does something when asked for the first time, and after that when an hour has gone by since. */
function everyHour(run: () => Promise<unknown>): () => Promise<void> {
  let last = -Infinity
  return async () => {
    if (performance.now() - last < hourMs) return
    await run()
    last = performance.now()
  }
}

async function pause(stop: AbortSignal): Promise<void> {
  await wait(askAgainMs, undefined, { signal: stop }).catch(() => undefined)
}
