import { forgetUnconfirmed } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import type { Context } from '../context.ts'

/** How long a question whether somebody wants to be told waits for its answer. */
const answerWithinDays = 7

/** Forgets who was asked whether they want to be told and did not answer: perhaps somebody else gave their address. */
export async function forgetUnanswered({ store, clock }: Pick<Context, 'store' | 'clock'>): Promise<number> {
  return store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    return forgetUnconfirmed(db, new Date(clock().getTime() - answerWithinDays * 86_400_000))
  })
}
