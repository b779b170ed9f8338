import { unconfirmedBefore } from '../../core/index.ts'
import { forgetUnconfirmed } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import type { Context } from '../context.ts'

/** Forgets who was asked whether they want to be told and did not answer: perhaps somebody else gave their address. */
export async function forgetUnanswered({ store, clock }: Pick<Context, 'store' | 'clock'>): Promise<number> {
  return store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    return forgetUnconfirmed(db, unconfirmedBefore(clock()))
  })
}
