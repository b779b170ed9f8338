import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { addPasskey, beginPasskey, proveByPasskey } from '../../api/sign-in/own-account-shapes.ts'
import type { offerPasskey, signInByPasskey } from '../../api/sign-in/sign-in-shapes.ts'
import { call } from '../client/call.ts'

/** Signs in by whichever passkey the device offers. */
export async function answerByPasskey(): Promise<'in' | 'second-factor'> {
  const { body: { attempt, options } } = await call<typeof offerPasskey>('POST /sign-in/passkey', {})
  const response = await startAuthentication({ optionsJSON: options })
  return (await call<typeof signInByPasskey>('POST /sign-in/passkey/answer', { body: { attempt, response } })).body.next
}

/** Shows once more who this is, by a passkey of the account. */
export async function proveByOwnPasskey(): Promise<void> {
  const { body: { attempt, options } } = await call<typeof offerPasskey>('POST /sign-in/passkey', {})
  const response = await startAuthentication({ optionsJSON: options })
  await call<typeof proveByPasskey>('POST /own-account/proof/passkey', { body: { attempt, response } })
}

/** Has the device make a passkey for the account that is signed in. */
export async function makePasskey(): Promise<void> {
  const { body: { attempt, options } } = await call<typeof beginPasskey>('POST /own-account/passkeys/question', {})
  const response = await startRegistration({ optionsJSON: options })
  await call<typeof addPasskey>('POST /own-account/passkeys', { body: { attempt, response } })
}
