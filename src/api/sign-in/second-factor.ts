import { passwordProblem } from '../../actions/people/password-problem.ts'
import { forgetFailures, throttleSignIn } from '../../actions/people/throttle.ts'
import { done, refused, type Account, type Outcome } from '../../core/index.ts'
import { authOutcome } from './auth-outcome.ts'
import type { OpenAsked, OpenGiven } from './serve-open.ts'
import type { beginSecondFactor, changePassword, confirmSecondFactor, endSecondFactor } from './own-account-shapes.ts'
import type { Door } from './signed-in.ts'

const well = { done: true } as const
type Well = Promise<Outcome<OpenGiven<typeof well>>>

/** Runs something that takes the present password, which is no easier to guess from inside than from outside. */
export async function withPassword<T>({ context }: Door, { name }: Account, network: string, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const counted = await throttleSignIn(context, { name, network })
  if (!counted.ok) return counted
  const ran = await run()
  if (!ran.ok) return ran
  const forgotten = await forgetFailures(context, { name, network })
  return forgotten.ok ? ran : forgotten
}

const wrongPassword = { kind: 'password-wrong' } as const

/** Changes the password; every other session ends, as whoever had the old one may be signed in. */
export function changeOwnPassword(door: Door, account: Account, { body: { current, password }, headers, network }: OpenAsked<typeof changePassword>): Well {
  const problem = passwordProblem(password, account.name)
  if (problem !== undefined) return Promise.resolve(refused(problem))
  return withPassword(door, account, network, async () => {
    const changed = await authOutcome(door.auth.api.changePassword({ body: { currentPassword: current, newPassword: password, revokeOtherSessions: true }, headers, returnHeaders: true }), wrongPassword)
    return changed.ok ? done({ body: well, cookies: changed.value.headers }) : changed
  })
}

/** A new key for the device and the codes for when it is away; nothing is asked for yet. */
export async function beginOwnSecondFactor(door: Door, account: Account, { body, headers, network }: OpenAsked<typeof beginSecondFactor>): Promise<Outcome<OpenGiven<{ readonly address: string; readonly secret: string; readonly recoveryCodes: string[] }>>> {
  if (account.hasSecondFactor) return refused({ kind: 'second-factor-state', is: 'on' })
  return withPassword(door, account, network, async () => {
    const begun = await authOutcome(door.auth.api.enableTwoFactor({ body: { ...body, method: 'totp' }, headers }), wrongPassword)
    if (!begun.ok) return begun
    if (begun.value.method !== 'totp') throw new Error('a second factor by a device was asked for')
    const { totpURI, backupCodes } = begun.value
    const secret = new URL(totpURI).searchParams.get('secret') ?? ''
    // The package writes its own name for a person there.
    return done({ body: { address: `otpauth://totp/${encodeURIComponent(`Peil:${account.name}`)}?secret=${secret}&issuer=Peil`, secret, recoveryCodes: backupCodes } })
  })
}

/** From here on signing in takes a code. */
export async function confirmOwnSecondFactor({ auth }: Door, { body: { code }, headers }: OpenAsked<typeof confirmSecondFactor>): Well {
  const confirmed = await authOutcome(auth.api.verifyTOTP({ body: { code: code.replaceAll(/\s/g, '') }, headers, returnHeaders: true }), { kind: 'second-factor-refused' })
  return confirmed.ok ? done({ body: well, cookies: confirmed.value.headers }) : confirmed
}

/** From here on signing in takes the password alone. */
export async function endOwnSecondFactor(door: Door, account: Account, { body, headers, network }: OpenAsked<typeof endSecondFactor>): Well {
  if (!account.hasSecondFactor) return refused({ kind: 'second-factor-state', is: 'off' })
  return withPassword(door, account, network, async () => {
    const ended = await authOutcome(door.auth.api.disableTwoFactor({ body, headers, returnHeaders: true }), wrongPassword)
    return ended.ok ? done({ body: well, cookies: ended.value.headers }) : ended
  })
}
