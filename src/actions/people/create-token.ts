import { done, refused, rightsOf, type AccessToken, type Account, type Outcome, type Right } from '../../core/index.ts'
import { addToken } from '../../store/people/access-tokens.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import { newSecret } from './one-time-link.ts'

/** What a token is to be. */
export interface TokenRequest {
  readonly label: string
  readonly rights: readonly Right[]
  readonly days: number
}

/** By this people, and programs that look for secrets in files, know one of Peil's tokens. */
export const tokenPrefix = 'peil_'

/** The longest that a token holds. */
export const mostTokenDays = 366

/** A token for a machine, and its secret, which is given here and never again. It may do a part of what its account may, and less when that changes. */
export async function createToken({ store, clock }: Pick<Context, 'store' | 'clock'>, { id: account, roles }: Pick<Account, 'id' | 'roles'>, { label, rights, days }: TokenRequest, random: RandomBytes): Promise<Outcome<AccessToken & { readonly secret: string }>> {
  if (!Number.isInteger(days) || days < 1 || days > mostTokenDays) return refused({ kind: 'people-value', field: 'days', given: String(days) })
  if (label.trim() === '' || label.length > 60) return refused({ kind: 'people-value', field: 'label', given: label.slice(0, 80) })
  const own = rightsOf(roles)
  const beyond = rights.filter((right) => !own.has(right))
  if (beyond.length > 0) return refused({ kind: 'token-rights', beyond })
  const [created, { secret, digest }] = [clock(), newSecret(random, tokenPrefix)]
  const token = { id: `t-${random(6).toString('hex')}`, label: label.trim(), rights, created, expires: new Date(created.getTime() + days * 86_400_000) }
  const kept = await attempt(store, () => addToken(store.db, { ...token, digest, account }))
  return kept.ok ? done({ ...token, secret, revoked: undefined, lastUsed: undefined }) : kept
}
