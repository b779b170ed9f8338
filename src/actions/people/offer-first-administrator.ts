import { done, type Outcome } from '../../core/index.ts'
import { hasAccounts, lockAccounts } from '../../store/people/accounts.ts'
import { replaceLink } from '../../store/people/sign-in-links.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import { linkExpiry, newSecret } from './one-time-link.ts'

/** The secret of a link by which the first administrator chooses a name and a password; undefined where there are accounts. An earlier link works no more. */
export async function offerFirstAdministrator({ store, clock }: Pick<Context, 'store' | 'clock'>, random: RandomBytes): Promise<Outcome<string | undefined>> {
  const offered = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockAccounts(db)
    if (await hasAccounts(db)) return undefined
    const [created, { secret, digest }] = [clock(), newSecret(random)]
    await replaceLink(db, { digest, account: undefined, created, expires: linkExpiry(created) })
    return secret
  }))
  return offered.ok ? done(offered.value) : offered
}
