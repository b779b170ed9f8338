import type { RandomBytes } from '../following/new-follower.ts'

/** A new id for an account: it says nothing, so that nothing has to change when the account does. */
export function newAccountId(random: RandomBytes): string {
  return `a-${random(9).toString('hex')}`
}
