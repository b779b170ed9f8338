import { done, refused, type AsOf, type Flag, type Outcome } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { closeFlag as addClosing, listFlags as listKeptFlags, listFlagsById } from '../../store/flags.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'

/** Flags as they stood on a day. */
export function listFlags({ store }: Pick<Context, 'store'>, view: AsOf): Promise<Outcome<readonly Flag[]>> {
  return attempt(store, () => listKeptFlags(store.db, view))
}

/** Closes an open flag for a reason that a person gives; it stays closed. */
export async function closeFlag(context: Context, { flag: id, reason }: { readonly flag: string; readonly reason: string }): Promise<Outcome<string>> {
  const { store, clock } = context
  const closed = await attempt(store, () =>
    store.db.transaction().execute(async (db): Promise<Outcome<string>> => {
      await lockWriting(db)
      const [flag] = await listFlagsById(db, everything, [id])
      if (flag === undefined) return refused({ kind: 'flag-unknown', flag: id })
      if (flag.status === 'closed') return refused({ kind: 'flag-closed', flag: id })
      await addClosing(db, flag, { known: today(context), reason }, clock())
      return done(id)
    }),
  )
  return closed.ok ? closed.value : closed
}
