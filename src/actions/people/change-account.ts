import { done, refused, type Account, type Clearance, type Outcome, type Role } from '../../core/index.ts'
import { changeAccount as keepChange, findAccountByName, listAccounts, lockAccounts, setDisabled } from '../../store/people/accounts.ts'
import { endSessions } from '../../store/people/sessions.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'

/** What may be changed of an account; its name stands under what it wrote and never changes. */
export interface AccountChange {
  readonly roles: readonly Role[]
  readonly clearance: Clearance
}

/** Gives an account these roles and this clearance, from its next request on. */
export function changeAccount(context: Pick<Context, 'store' | 'clock'>, name: string, change: AccountChange): Promise<Outcome<Account>> {
  return changeOne(context, name, (account) => ({ ...account, ...change }), (db, { id }, now) => keepChange(db, id, change, now))
}

/** Ends every session of an account and lets nobody sign in by it, nor by its tokens, until it is enabled again. */
export function disableAccount(context: Pick<Context, 'store' | 'clock'>, name: string): Promise<Outcome<Account>> {
  return changeOne(context, name, (account, now) => ({ ...account, disabled: now }), async (db, { id }, now) => {
    await setDisabled(db, id, now, now)
    await endSessions(db, id)
  })
}

/** Lets somebody sign in by an account again. */
export function enableAccount(context: Pick<Context, 'store' | 'clock'>, name: string): Promise<Outcome<Account>> {
  return changeOne(context, name, (account) => ({ ...account, disabled: undefined }), (db, { id }, now) => setDisabled(db, id, undefined, now))
}

/** One change at a time, so that of two administrators not each disables the other. */
async function changeOne({ store, clock }: Pick<Context, 'store' | 'clock'>, name: string, after: (account: Account, now: Date) => Account, keep: (db: Database, account: Account, now: Date) => Promise<void>): Promise<Outcome<Account>> {
  const changed = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockAccounts(db)
    const [account, now] = [await findAccountByName(db, name), clock()]
    if (account === undefined) return refused({ kind: 'account-unknown', account: name })
    const next = after(account, now)
    if (administers(account) && !administers(next) && !(await listAccounts(db)).some((other) => other.id !== account.id && administers(other))) return refused({ kind: 'last-administrator', account: name })
    await keep(db, account, now)
    return done(next)
  }))
  return changed.ok ? changed.value : changed
}

function administers({ roles, disabled, demo }: Account): boolean {
  return roles.includes('administrator') && disabled === undefined && !demo
}
