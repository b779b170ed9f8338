import { done, refused, type Account, type Outcome } from '../../core/index.ts'
import { findAccount } from '../../store/people/accounts.ts'
import { attempt } from '../../store/store-problem.ts'
import { isUsable, provedOf, type Door } from './signed-in.ts'

/** Who is signed in, and by which of their sessions. */
export interface OwnSession {
  readonly account: Account
  readonly session: string
  readonly proved: Date | undefined
}

/** The account whose session this is. A token is none: no machine changes what its account is opened by. */
export async function ownSession(headers: Headers, { context: { store }, auth, demo }: Door): Promise<Outcome<OwnSession>> {
  const found = await attempt(store, async () => {
    const open = await auth.api.getSession({ headers })
    const account = open === null ? undefined : await findAccount(store.db, open.user.id)
    return open === null || account === undefined || !isUsable(account, demo) ? undefined : { account, session: open.session.id, proved: provedOf(open.session, account) }
  })
  if (!found.ok) return found
  return found.value === undefined ? refused({ kind: 'sign-in-needed' }) : done(found.value)
}
