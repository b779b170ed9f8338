import { sql, type RawBuilder } from 'kysely'
import type { Channel, Follower, FollowerChoices } from '../core/index.ts'
import { dropDeliveriesOf } from './outbox.ts'
import type { Database } from './store.ts'

/** A follower with what only the sender may see. */
export interface ReachableFollower extends Follower {
  readonly address: string
  readonly secret: string
}

/** Keeps somebody who asked to be told; the caller has looked whether they follow this already. */
export async function addFollower(db: Database, { choices: { country, stream, onlyChanges }, confirmed, ...follower }: ReachableFollower): Promise<void> {
  await db.insertInto('follower').values({ ...follower, country: country ?? null, stream: stream ?? null, only_changes: onlyChanges, confirmed: confirmed ?? null }).execute()
}

/** Everybody who follows or asked to, in the order in which they asked. */
export async function listFollowers(db: Database): Promise<readonly ReachableFollower[]> {
  const rows = await db.selectFrom('follower').selectAll().orderBy('asked').orderBy('id').execute()
  return rows.map(toFollower)
}

export async function findFollower(db: Database, id: string): Promise<ReachableFollower | undefined> {
  const row = await db.selectFrom('follower').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFollower(row)
}

/** Those of these followers that are still there, by their ids. */
export async function listFollowersById(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ReachableFollower>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('follower').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, toFollower(row)]))
}

/** Who follows the same from the same address already, whether or not they confirmed it. */
export async function findSameFollower(db: Database, channel: Channel, address: string, { country, stream }: FollowerChoices): Promise<ReachableFollower | undefined> {
  const row = await db.selectFrom('follower').selectAll().where('channel', '=', channel).where('address', '=', address)
    .where('country', 'is not distinct from', country ?? null).where('stream', 'is not distinct from', stream ?? null).executeTakeFirst()
  return row && toFollower(row)
}

/** Tags behind a plus sign lead to the same mailbox, and so do small letters for capitals. */
const mailbox = (address: RawBuilder<string>) => sql<string>`regexp_replace(lower(${address}), '[+][^@]*@', '@')`

/** Whether somebody asked for this mailbox since a moment, whatever they chose. */
export async function hasAskedSince(db: Database, address: string, since: Date): Promise<boolean> {
  const row = await db.selectFrom('follower').select('id').where('channel', '=', 'mail').where('asked', '>', since).where(mailbox(sql.ref('address')), '=', mailbox(sql.val(address))).executeTakeFirst()
  return row !== undefined
}

/** How many asked to be told by mail since a moment. */
export async function countAskedSince(db: Database, since: Date): Promise<number> {
  const { count } = await db.selectFrom('follower').select(({ fn }) => fn.countAll().as('count')).where('channel', '=', 'mail').where('asked', '>', since).executeTakeFirstOrThrow()
  return Number(count)
}

/** Keeps what a follower chose anew, and when they last asked. */
export async function changeFollower(db: Database, { id, language, choices: { country, stream, onlyChanges }, asked }: Follower): Promise<void> {
  await db.updateTable('follower').set({ language, country: country ?? null, stream: stream ?? null, only_changes: onlyChanges, asked }).where('id', '=', id).execute()
}

/** From here on this follower is told; one that was confirmed before keeps that moment. */
export async function confirmFollower(db: Database, id: string, confirmed: Date): Promise<void> {
  await db.updateTable('follower').set({ confirmed }).where('id', '=', id).where('confirmed', 'is', null).execute()
}

/** Forgets a follower, with everything that waits for them; false where there was none. The caller holds the lock on writing. */
export async function removeFollower(db: Database, id: string): Promise<boolean> {
  await dropDeliveriesOf(db, [id])
  const { numDeletedRows } = await db.deleteFrom('follower').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Forgets who asked before a moment and never confirmed; gives how many. The caller holds the lock on writing. */
export async function forgetUnconfirmed(db: Database, before: Date): Promise<number> {
  const rows = await db.deleteFrom('follower').where('confirmed', 'is', null).where('asked', '<', before).returning('id').execute()
  await dropDeliveriesOf(db, rows.map(({ id }) => id))
  return rows.length
}

interface FollowerRow {
  readonly id: string
  readonly channel: Channel
  readonly address: string
  readonly secret: string
  readonly language: Follower['language']
  readonly country: FollowerChoices['country'] | null
  readonly stream: FollowerChoices['stream'] | null
  readonly only_changes: boolean
  readonly asked: Date
  readonly confirmed: Date | null
}

function toFollower({ country, stream, only_changes: onlyChanges, confirmed, ...row }: FollowerRow): ReachableFollower {
  return { ...row, choices: { country: country ?? undefined, stream: stream ?? undefined, onlyChanges }, confirmed: confirmed ?? undefined }
}
