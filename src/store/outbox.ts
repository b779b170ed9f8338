import { sql } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import { channels, type Channel, type DeliverySubject, type Outcome } from '../core/index.ts'
import { heldFor, listQueueTables, newBoss, queueSchema } from './queue.ts'
import { attempt } from './store-problem.ts'
import type { Database, Store } from './store.ts'

const editions = 'editions'
const queueOf: Readonly<Record<Channel, string>> = { mail: 'followers-by-mail', webhook: 'followers-by-webhook' }

/** How many jobs go into the queue with one statement. */
const lot = 5000

/** Editions that followers are still to be told of, and what is on its way to each of them: docs/methods/following.md. */
export interface Outbox extends AsyncDisposable {
  readonly boss: PgBoss
}

/** An edition that a worker has taken from the outbox. */
export interface TakenEdition {
  readonly edition: string
  readonly job: string
}

/** What waits to be sent to a follower: no address, and nothing of what will be said. */
export interface WaitingDelivery {
  readonly id: string
  readonly follower: string
  readonly subject: DeliverySubject
  /** The attempt that comes next, from 1. */
  readonly attempt: number
}

/** A delivery that this worker has taken, and that others leave alone as long as it holds it. */
export interface TakenDelivery extends WaitingDelivery {
  readonly channel: Channel
  readonly job: string
}

/** Opens the outbox of a store, and makes its tables where there are none yet. */
export async function openOutbox(store: Store): Promise<Outcome<Outbox>> {
  return attempt(store, async () => {
    const boss = newBoss(store)
    await boss.start()
    await boss.createQueue(editions, heldFor)
    // One at a time for each follower: who answers slowly waits for themselves alone.
    for (const channel of channels) await boss.createQueue(queueOf[channel], { ...heldFor, policy: 'singleton' })
    return { boss, [Symbol.asyncDispose]: () => boss.stop({ graceful: false }) }
  })
}

/** Puts an edition in the outbox, in the transaction that publishes it. */
export async function putEdition({ boss }: Outbox, edition: string, db: Database): Promise<void> {
  await boss.insert(editions, [{ data: { edition } }], { db: fromKysely(db) })
}

/** Takes editions of which nobody has been told. */
export async function takeEditions({ boss }: Outbox): Promise<readonly TakenEdition[]> {
  const jobs = await boss.fetch<{ readonly edition: string }>(editions, { batchSize: 10 })
  return jobs.map(({ id, data }) => ({ edition: data.edition, job: id }))
}

/** Takes an edition out of the outbox, in the transaction that puts its deliveries in the queue. */
export async function leaveEdition({ boss }: Outbox, { job }: TakenEdition, db: Database): Promise<void> {
  await boss.deleteJob(editions, job, { db: fromKysely(db) })
}

/** Puts deliveries in the queue of their channel, to be sent not before so many seconds have gone by. */
export async function putDeliveries({ boss }: Outbox, channel: Channel, deliveries: readonly WaitingDelivery[], waitSeconds: number, db: Database): Promise<void> {
  for (let first = 0; first < deliveries.length; first += lot) {
    const jobs = deliveries.slice(first, first + lot).map(({ id, follower, subject, attempt: next }) => ({ data: { id, follower, subject, attempt: next }, singletonKey: follower, startAfter: waitSeconds }))
    await boss.insert(queueOf[channel], jobs, { db: fromKysely(db) })
  }
}

/** Takes deliveries that are due and that nobody holds, those of lost workers among them. */
export async function takeDeliveries({ boss }: Outbox, channel: Channel, most: number): Promise<readonly TakenDelivery[]> {
  const jobs = await boss.fetch<WaitingDelivery>(queueOf[channel], { batchSize: most, includeMetadata: true })
  // A worker that was lost with a delivery may have sent it.
  return jobs.map(({ id: job, data, retryCount }) => ({ ...data, attempt: data.attempt + retryCount, channel, job }))
}

/** Says that this worker is still there. */
export async function holdDeliveries({ boss }: Outbox, channel: Channel, taken: readonly TakenDelivery[]): Promise<void> {
  if (taken.length > 0) await boss.touch(queueOf[channel], taken.map(({ job }) => job))
}

/** Frees what lost workers held. */
export async function freeLostDeliveries({ boss }: Outbox): Promise<void> {
  for (const queue of [editions, ...Object.values(queueOf)]) await boss.supervise(queue)
}

/** Takes deliveries out of the queue, in the transaction that writes down what came of them. */
export async function leaveOutbox({ boss }: Outbox, channel: Channel, taken: readonly TakenDelivery[], db: Database): Promise<void> {
  if (taken.length > 0) await boss.deleteJob(queueOf[channel], taken.map(({ job }) => job), { db: fromKysely(db) })
}

/** Takes out of the queue whatever waits for followers; a store whose queue was never opened has no tables for it. */
export async function dropDeliveriesOf(db: Database, followers: readonly string[]): Promise<void> {
  if (followers.length === 0 || (await listQueueTables(db)).length === 0) return
  await sql`delete from ${sql.id(queueSchema, 'job')} where name = any(${Object.values(queueOf)}::text[]) and singleton_key = any(${followers}::text[])`.execute(db)
}

/** What waits or is being sent by these channels: editions to be told of and deliveries that are due, and deliveries that wait for their next attempt. */
export async function countOutbox(db: Database, by: readonly Channel[]): Promise<{ readonly due: number; readonly later: number }> {
  if ((await listQueueTables(db)).length === 0) return { due: 0, later: 0 }
  const { rows } = await sql<{ due: string; later: string }>`
    select count(*) filter (where state = 'active' or start_after <= clock_timestamp()) as due, count(*) filter (where state < 'active' and start_after > clock_timestamp()) as later
    from ${sql.id(queueSchema, 'job')} where name = any(${[editions, ...by.map((channel) => queueOf[channel])]}::text[]) and state < 'completed'`.execute(db)
  return { due: Number(rows[0]?.due), later: Number(rows[0]?.later) }
}
