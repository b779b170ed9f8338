import { done, refused, type Outcome } from '../../core/index.ts'
import { findAccount } from '../../store/people/accounts.ts'
import { findLink } from '../../store/people/sign-in-links.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { secretDigest } from './one-time-link.ts'

/** What a one-time link leads to, before anybody used it: the name of an account, or that of the first administrator, which is still to be chosen. */
export type LinkOpened = { readonly leadsTo: 'first-administrator' } | { readonly leadsTo: 'account'; readonly name: string }

/** Looks where a link leads, and leaves it as it is. */
export async function readLink({ store, clock }: Pick<Context, 'store' | 'clock'>, secret: string): Promise<Outcome<LinkOpened>> {
  const read = await attempt(store, async () => {
    const link = await findLink(store.db, secretDigest(secret), clock())
    if (link === undefined) return undefined
    if (link.account === undefined) return { leadsTo: 'first-administrator' } as const
    const account = await findAccount(store.db, link.account)
    return account === undefined || account.disabled !== undefined ? undefined : ({ leadsTo: 'account', name: account.name } as const)
  })
  if (!read.ok) return read
  return read.value === undefined ? refused({ kind: 'link-unusable' }) : done(read.value)
}
