import { throttleNetwork } from '../../actions/people/throttle.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { findPassword } from '../../store/people/credentials.ts'
import { markProved } from '../../store/people/sessions.ts'
import { attempt } from '../../store/store-problem.ts'
import { verifyPassword } from './hash-password.ts'
import type { proveByPasskey, proveByPassword } from './own-account-shapes.ts'
import type { OwnSession } from './own-session.ts'
import { accountOfPasskey } from './passkeys.ts'
import { withPassword } from './second-factor.ts'
import type { OpenAsked, OpenGiven } from './serve-open.ts'
import type { Door } from './signed-in.ts'

type Proved = Promise<Outcome<OpenGiven<{ readonly done: true }>>>

/** Notes that whoever holds this session knows the password, counted as every attempt at it is. */
export function ownProofByPassword(door: Door, own: OwnSession, { body, network }: OpenAsked<typeof proveByPassword>): Proved {
  return withPassword(door, own.account, network, async () => {
    const kept = await attempt(door.context.store, () => findPassword(door.context.store.db, own.account.id))
    if (!kept.ok) return kept
    if (kept.value === undefined || !(await verifyPassword({ hash: kept.value, password: body.password }))) return refused({ kind: 'password-wrong' })
    return proved(door, own)
  })
}

/** The same by a passkey, which must be one of this account. */
export async function ownProofByPasskey(door: Door, own: OwnSession, { body, network, origin }: OpenAsked<typeof proveByPasskey>): Proved {
  const counted = await throttleNetwork(door.context, network)
  if (!counted.ok) return counted
  const account = await accountOfPasskey(door.context, body, origin)
  if (!account.ok) return account
  return account.value === own.account.id ? proved(door, own) : refused({ kind: 'passkey-refused' })
}

async function proved({ context: { store, clock } }: Door, { session }: OwnSession): Proved {
  const marked = await attempt(store, () => markProved(store.db, session, clock()))
  return marked.ok ? done({ body: { done: true } }) : marked
}
