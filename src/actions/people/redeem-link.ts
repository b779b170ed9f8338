import { done, isRole, refused, type Account, type Outcome, type Problem } from '../../core/index.ts'
import { addAccount, findAccount, hasAccounts, lockAccounts } from '../../store/people/accounts.ts'
import { dropStrongFactors, setPassword } from '../../store/people/credentials.ts'
import { endSessions } from '../../store/people/sessions.ts'
import { findLink, useLink } from '../../store/people/sign-in-links.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import { newAccountId } from './account-id.ts'
import { secretDigest } from './one-time-link.ts'
import { passwordProblem } from './password-problem.ts'

/** What somebody gives who follows a one-time link. */
export interface LinkAnswer {
  readonly secret: string
  /** The account name that the first administrator chose; an invited account has its name already. */
  readonly name: string | undefined
  readonly password: string
}

/** The means of it that come from outside. */
export interface RedeemingMeans {
  readonly hashPassword: (password: string) => Promise<string>
  readonly random: RandomBytes
}

/** Gives the account of a link its password, once; whoever used the account before is signed out, and proves themselves by nothing else any more. */
export async function redeemLink({ store, clock }: Pick<Context, 'store' | 'clock'>, { secret, name, password }: LinkAnswer, { hashPassword, random }: RedeemingMeans): Promise<Outcome<Pick<Account, 'id' | 'name'>>> {
  const digest = secretDigest(secret)
  const fits = await attempt(store, () => problemWith(store.db, { digest, name, password }, clock()))
  if (!fits.ok) return fits
  if (fits.value !== undefined) return refused(fits.value)
  const hash = await hashPassword(password)
  const kept = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockAccounts(db)
    const now = clock()
    const account = await takeAccount(db, digest, { name, id: newAccountId(random), now })
    if (account === undefined) return undefined
    await setPassword(db, account.id, hash, now)
    await dropStrongFactors(db, account.id, now)
    await endSessions(db, account.id)
    return account
  }))
  if (!kept.ok) return kept
  return kept.value === undefined ? refused({ kind: 'link-unusable' }) : done(kept.value)
}

/** Looked at before the link is used up: a password that is too short does not cost somebody their link. */
async function problemWith(db: Database, { digest, name, password }: { readonly digest: string; readonly name: string | undefined; readonly password: string }, now: Date): Promise<Problem | undefined> {
  const link = await findLink(db, digest, now)
  if (link === undefined) return { kind: 'link-unusable' }
  if (link.account === undefined) return name === undefined || !isRole(name) ? { kind: 'account-name-malformed', given: name ?? '' } : passwordProblem(password, name)
  const account = await findAccount(db, link.account)
  return account === undefined || account.disabled !== undefined ? { kind: 'link-unusable' } : passwordProblem(password, account.name)
}

async function takeAccount(db: Database, digest: string, { name, id, now }: { readonly name: string | undefined; readonly id: string; readonly now: Date }): Promise<Pick<Account, 'id' | 'name'> | undefined> {
  const link = await useLink(db, digest, now)
  if (link?.account !== undefined) return findAccount(db, link.account)
  // A second administrator could have come by another door in the meantime.
  if (link === undefined || name === undefined || (await hasAccounts(db))) return undefined
  await addAccount(db, { id, name, roles: ['administrator'], clearance: 'red', demo: false, created: now })
  return { id, name }
}
