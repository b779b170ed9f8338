import { done, refused, type Account, type Outcome, type Role } from '../../core/index.ts'
import { addAccount, findAccount, lockAccounts } from '../../store/people/accounts.ts'
import { addSubject, findAccountOfSubject } from '../../store/people/credentials.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import { newAccountId } from './account-id.ts'
import { changeAccount } from './change-account.ts'
import { secretDigest } from './one-time-link.ts'

/** Whom an organisation vouches for. */
export interface VouchedFor {
  readonly issuer: string
  readonly subject: string
  /** What their groups are charged with here; undefined where groups say nothing. */
  readonly roles: readonly Role[] | undefined
}

/**
 * The account of somebody whom an organisation vouches for. Who comes for the first time gets one with a name that says nothing, and without
 * roles unless their groups give them; what the organisation calls them is kept as a digest alone.
 */
export async function accountOfSubject(context: Pick<Context, 'store' | 'clock'>, { issuer, subject, roles }: VouchedFor, random: RandomBytes): Promise<Outcome<Account>> {
  const { store, clock } = context
  const digest = secretDigest(`${issuer}\n${subject}`)
  const found = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockAccounts(db)
    const known = await findAccountOfSubject(db, digest)
    if (known !== undefined) return findAccount(db, known)
    const [id, created] = [newAccountId(random), clock()]
    await addAccount(db, { id, name: `member-${random(4).toString('hex')}`, roles: [], clearance: 'clear', demo: false, created })
    await addSubject(db, id, digest, created)
    return findAccount(db, id)
  }))
  if (!found.ok) return found
  const account = found.value
  if (account === undefined || account.disabled !== undefined) return refused({ kind: 'sign-in-refused' })
  if (roles === undefined || (roles.length === account.roles.length && roles.every((role) => account.roles.includes(role)))) return done(account)
  const changed = await changeAccount(context, account.name, { roles, clearance: account.clearance })
  // Whoever is the last administrator stays so, whatever the groups say.
  return !changed.ok && changed.problem.kind === 'last-administrator' ? done(account) : changed
}
