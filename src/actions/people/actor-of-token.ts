import { done, rightsOf, type Actor, type Outcome } from '../../core/index.ts'
import { findAccount } from '../../store/people/accounts.ts'
import { findToken, markTokenUsed } from '../../store/people/access-tokens.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'
import { tokenPrefix } from './create-token.ts'
import { secretDigest } from './one-time-link.ts'

/** Who asks by a token: its account, with the rights of the token that the account still has; undefined where it opens nothing. */
export async function actorOfToken({ store, clock }: Pick<Context, 'store' | 'clock'>, secret: string): Promise<Outcome<Actor | undefined>> {
  if (!secret.startsWith(tokenPrefix)) return done(undefined)
  return attempt(store, async () => {
    const token = await findToken(store.db, secretDigest(secret), clock())
    const account = token && (await findAccount(store.db, token.account))
    if (token === undefined || account === undefined || account.disabled !== undefined || account.demo) return undefined
    const day = today({ clock })
    if (token.lastUsed !== day) await markTokenUsed(store.db, token.id, day)
    const own = rightsOf(account.roles)
    return { account: account.id, name: account.name, roles: account.roles, rights: new Set(token.rights.filter((right) => own.has(right))), clearance: account.clearance, via: 'token' }
  })
}
