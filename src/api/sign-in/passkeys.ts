import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { RandomBytes } from '../../actions/following/new-follower.ts'
import { today } from '../../actions/view-on.ts'
import { done, refused, type Account, type Outcome } from '../../core/index.ts'
import { addChallenge, takeChallenge } from '../../store/people/challenges.ts'
import { addPasskey, findPasskey, listPasskeys, markPasskeyUsed } from '../../store/people/passkeys.ts'
import type { Context } from '../../actions/context.ts'
import { parseAssertion, parseAttestation } from './passkey-shapes.ts'

/** How long a passkey may take to answer. */
const challengeMinutes = 5

/** What a passkey is asked with, and what its answer names it by. */
export interface PasskeyQuestion<Options> {
  readonly attempt: string
  readonly options: Options
}

const refusedPasskey = refused({ kind: 'passkey-refused' })

/** Asks for any passkey of this site: the device knows whose it is, so that nobody can ask which accounts there are. */
export async function askForPasskey(context: Context, origin: string, random: RandomBytes): Promise<PasskeyQuestion<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: new URL(origin).hostname, userVerification: 'required' })
  return { attempt: await keepChallenge(context, 'passkey', options.challenge, random), options }
}

/** The account whose passkey answered. The device has looked who holds it, so that this is two factors in one. */
export async function accountOfPasskey(context: Context, { attempt, response }: { readonly attempt: string; readonly response: unknown }, origin: string): Promise<Outcome<string>> {
  const { store: { db } } = context
  const [answer, expectedChallenge] = [parseAssertion(response), await takeChallenge(db, attempt, 'passkey', context.clock())]
  const passkey = answer && (await findPasskey(db, answer.id))
  if (answer === undefined || passkey === undefined || expectedChallenge === undefined) return refusedPasskey
  const credential = { id: passkey.id, publicKey: Buffer.from(passkey.publicKey, 'base64url'), counter: passkey.counter }
  const verified = await orRefused(verifyAuthenticationResponse({ response: answer, expectedChallenge, expectedOrigin: origin, expectedRPID: new URL(origin).hostname, credential }))
  if (!verified.ok || !verified.value.verified) return refusedPasskey
  await markPasskeyUsed(db, passkey.id, verified.value.authenticationInfo.newCounter, today(context))
  return done(passkey.account)
}

/** Asks a device for a new passkey of an account. */
export async function askForNewPasskey(context: Context, { id, name }: Pick<Account, 'id' | 'name'>, origin: string, random: RandomBytes): Promise<PasskeyQuestion<PublicKeyCredentialCreationOptionsJSON>> {
  const there = await listPasskeys(context.store.db, id)
  const options = await generateRegistrationOptions({
    rpName: 'Peil', rpID: new URL(origin).hostname, userName: name, userDisplayName: name, userID: new TextEncoder().encode(id), attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' }, excludeCredentials: there.map((passkey) => ({ id: passkey.id })),
  })
  return { attempt: await keepChallenge(context, `new passkey ${id}`, options.challenge, random), options }
}

/** Keeps the passkey that a device made. */
export async function keepNewPasskey(context: Context, account: string, { attempt, response }: { readonly attempt: string; readonly response: unknown }, origin: string): Promise<Outcome<void>> {
  const { store: { db } } = context
  const [answer, expectedChallenge] = [parseAttestation(response), await takeChallenge(db, attempt, `new passkey ${account}`, context.clock())]
  if (answer === undefined || expectedChallenge === undefined) return refusedPasskey
  const verified = await orRefused(verifyRegistrationResponse({ response: answer, expectedChallenge, expectedOrigin: origin, expectedRPID: new URL(origin).hostname }))
  if (!verified.ok || !verified.value.verified) return refusedPasskey
  const { id, publicKey, counter, transports = [] } = verified.value.registrationInfo.credential
  await addPasskey(db, { id, account, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }, context.clock())
  return done(undefined)
}

async function keepChallenge({ store: { db }, clock }: Context, purpose: string, value: string, random: RandomBytes): Promise<string> {
  const [id, created] = [random(18).toString('base64url'), clock()]
  await addChallenge(db, { id, purpose, value, created, expires: new Date(created.getTime() + challengeMinutes * 60_000) })
  return id
}

/** The package says by throwing that an answer does not fit; it does nothing else that could fail. */
async function orRefused<T>(asked: Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await asked)
  } catch {
    return refusedPasskey
  }
}
