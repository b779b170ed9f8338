import { done, refused, type Outcome } from '../../core/index.ts'
import { endSession as removeSession } from '../../store/people/sessions.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Ends one session of an account: its cookie opens nothing from here on. */
export async function endSession({ store }: Pick<Context, 'store'>, account: string, session: string): Promise<Outcome<void>> {
  const ended = await attempt(store, () => removeSession(store.db, account, session))
  if (!ended.ok) return ended
  return ended.value ? done(undefined) : refused({ kind: 'session-unknown' })
}
