import { done, isRole, refused, type Account, type Clearance, type Outcome, type Role } from '../../core/index.ts'
import { addAccount, findAccount, findAccountByName, lockAccounts } from '../../store/people/accounts.ts'
import { replaceLink } from '../../store/people/sign-in-links.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import { newAccountId } from './account-id.ts'
import { linkExpiry, newSecret } from './one-time-link.ts'

/** What somebody is invited to. */
export interface Invitation {
  readonly name: string
  readonly roles: readonly Role[]
  readonly clearance: Clearance
}

/** The account of an invitation, and the secret of the one-time link by which somebody takes it. */
export interface Invited {
  readonly account: Pick<Account, 'id' | 'name'>
  readonly secret: string
}

/** Makes an account that nobody can sign in to until they used its link. Whom an account of the demo invites belongs to the demo, and opens nothing elsewhere. */
export async function inviteAccount({ store, clock }: Pick<Context, 'store' | 'clock'>, { name, roles, clearance }: Invitation, random: RandomBytes, by?: Account['id']): Promise<Outcome<Invited>> {
  if (!isRole(name)) return refused({ kind: 'account-name-malformed', given: name })
  const kept = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockAccounts(db)
    if ((await findAccountByName(db, name)) !== undefined) return undefined
    const [created, id, { secret, digest }] = [clock(), newAccountId(random), newSecret(random)]
    const demo = by !== undefined && (await findAccount(db, by))?.demo === true
    await addAccount(db, { id, name, roles, clearance, demo, created })
    await replaceLink(db, { digest, account: id, created, expires: linkExpiry(created) })
    return { account: { id, name }, secret }
  }))
  if (!kept.ok) return kept
  return kept.value === undefined ? refused({ kind: 'account-name-taken', account: name }) : done(kept.value)
}
