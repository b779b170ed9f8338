import { done, type Account, type Clearance, type Outcome, type Role } from '../../core/index.ts'
import { addAccount, findAccountByName, lockAccounts } from '../../store/people/accounts.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import type { RandomBytes } from '../following/new-follower.ts'
import { newAccountId } from './account-id.ts'
import { newSecret, type NewSecret } from './one-time-link.ts'

/** Three people who together take a report to an edition; a level takes two of them. */
const samples: readonly { readonly name: string; readonly roles: readonly Role[]; readonly clearance: Clearance }[] = [
  { name: 'analyst-1', roles: ['analyst'], clearance: 'amber' },
  { name: 'reviewer-1', roles: ['reviewer'], clearance: 'amber' },
  { name: 'decider-1', roles: ['decider', 'administrator'], clearance: 'red' },
]

/** A sample account with the secret of its link, which nothing keeps. */
export type OfferedAccount = Pick<Account, 'id' | 'name'> & NewSecret

/** The sample accounts of the demo, made where they are not there yet; a name that a real account has is left to it. */
export async function offerDemoAccounts({ store, clock }: Pick<Context, 'store' | 'clock'>, random: RandomBytes): Promise<Outcome<readonly OfferedAccount[]>> {
  const made = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockAccounts(db)
    const accounts: Pick<Account, 'id' | 'name'>[] = []
    for (const sample of samples) {
      const there = await findAccountByName(db, sample.name)
      if (there?.demo === false) continue
      const id = there?.id ?? newAccountId(random)
      if (there === undefined) await addAccount(db, { ...sample, id, demo: true, created: clock() })
      accounts.push({ id, name: sample.name })
    }
    return accounts
  }))
  return made.ok ? done(made.value.map((account) => ({ ...account, ...newSecret(random) }))) : made
}
