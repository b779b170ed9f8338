import { done, refused, type Outcome } from '../../core/index.ts'
import { revokeToken as keepRevocation } from '../../store/people/access-tokens.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Takes a token of an account back: it opens nothing from here on. */
export async function revokeToken({ store, clock }: Pick<Context, 'store' | 'clock'>, account: string, token: string): Promise<Outcome<void>> {
  const revoked = await attempt(store, () => keepRevocation(store.db, account, token, clock()))
  if (!revoked.ok) return revoked
  return revoked.value ? done(undefined) : refused({ kind: 'token-unknown' })
}
