import { forgetFailures, takeCodeOnce, throttleNetwork, throttleSignIn } from '../../actions/people/throttle.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { findAccount, findAccountByName } from '../../store/people/accounts.ts'
import { findPassword } from '../../store/people/credentials.ts'
import { attempt } from '../../store/store-problem.ts'
import { authOutcome } from './auth-outcome.ts'
import { hashPassword, verifyPassword } from './hash-password.ts'
import { openGiven, type OpenAsked, type OpenGiven } from './serve-open.ts'
import type { signInByCode, signInByPassword } from './sign-in-shapes.ts'
import { isUsable, type Door } from './signed-in.ts'

type Next = Outcome<OpenGiven<{ readonly next: 'in' | 'second-factor' }>>

const signInRefused = { kind: 'sign-in-refused' } as const
const codeRefused = { kind: 'second-factor-refused' } as const

/** Answers attempts by name and password; as long and in the same words for an account that there is not as for a wrong password. */
export function passwordSignIn(door: Door): (asked: OpenAsked<typeof signInByPassword>) => Promise<Next> {
  const decoy = hashPassword('nobody has this password')
  return async ({ body: { name, password }, headers, network }) => {
    const { context, auth } = door
    const counted = await throttleSignIn(context, { name, network })
    if (!counted.ok) return counted
    const mayTry = await hasPassword(door, name)
    if (!mayTry.ok) return mayTry
    if (!mayTry.value) {
      await verifyPassword({ hash: await decoy, password })
      return refused(signInRefused)
    }
    const signed = await authOutcome(auth.api.signInUsername({ body: { username: name, password }, headers, returnHeaders: true }), signInRefused)
    if (!signed.ok) return signed
    const forgotten = await forgetFailures(context, { name, network })
    if (!forgotten.ok) return forgotten
    const { response, headers: cookies } = signed.value
    return openGiven({ next: response !== null && 'twoFactorRedirect' in response ? 'second-factor' : 'in' } as const, { cookies, actor: name.toLowerCase() })
  }
}

async function hasPassword({ context: { store }, demo }: Door, name: string): Promise<Outcome<boolean>> {
  return attempt(store, async () => {
    const account = await findAccountByName(store.db, name.toLowerCase())
    const password = await findPassword(store.db, account?.id ?? '')
    return account !== undefined && isUsable(account, demo) && password !== undefined
  })
}

/** Finishes what was begun by a password: with a code of the device, each once, or one of the recovery codes. */
export function codeSignIn(door: Door): (asked: OpenAsked<typeof signInByCode>) => Promise<Next> {
  const { context, auth } = door
  return async ({ body: { code, recovery }, headers, network }) => {
    const counted = await throttleNetwork(context, network)
    if (!counted.ok) return counted
    const given = { body: { code: code.replaceAll(/\s/g, '') }, headers, returnHeaders: true } as const
    const signed = await authOutcome(recovery ? auth.api.verifyBackupCode(given) : auth.api.verifyTOTP(given), codeRefused)
    if (!signed.ok) return signed
    const { response, headers: cookies } = signed.value
    const taken = await mayComeIn(door, response.user.id, recovery ? undefined : given.body.code)
    if (taken.ok) return openGiven({ next: 'in' } as const, { cookies, actor: response.user.name })
    // The session that came of it is nobody's.
    await auth.api.signOut({ headers: new Headers({ cookie: cookies.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') }) })
    return taken
  }
}

/** Refused for a code that was used before, and for an account that was closed since its password was given. */
async function mayComeIn({ context, demo }: Door, id: string, code: string | undefined): Promise<Outcome<void>> {
  const account = await attempt(context.store, () => findAccount(context.store.db, id))
  if (!account.ok) return account
  if (account.value === undefined || !isUsable(account.value, demo)) return refused(codeRefused)
  return code === undefined ? done(undefined) : takeCodeOnce(context, id, code)
}
