import { done, refused, type Outcome } from '../../core/index.ts'
import { findAccountByName } from '../../store/people/accounts.ts'
import { replaceLink } from '../../store/people/sign-in-links.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import type { Invited } from './invite-account.ts'
import { linkExpiry, newSecret } from './one-time-link.ts'

/** A new one-time link to an account, in place of any other: for an invitation that went astray, and for who cannot sign in any more. */
export async function giveLink({ store, clock }: Pick<Context, 'store' | 'clock'>, name: string, random: RandomBytes): Promise<Outcome<Invited>> {
  const given = await attempt(store, () => store.db.transaction().execute(async (db) => {
    const account = await findAccountByName(db, name)
    if (account === undefined || account.demo || account.disabled !== undefined) return undefined
    const [created, { secret, digest }] = [clock(), newSecret(random)]
    await replaceLink(db, { digest, account: account.id, created, expires: linkExpiry(created) })
    return { account: { id: account.id, name }, secret }
  }))
  if (!given.ok) return given
  return given.value === undefined ? refused({ kind: 'account-unknown', account: name }) : done(given.value)
}
