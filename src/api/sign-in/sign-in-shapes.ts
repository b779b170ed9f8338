import { z } from '@hono/zod-openapi'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { teamRoute } from '../team/team-route.ts'

const shared = { tag: 'sign-in', right: 'read' } as const
const name = z.string().max(200)
const password = z.string().max(1024)
const secret = z.string().max(200)

const next = z.strictObject({ next: z.enum(['in', 'second-factor']) })
const leadsTo = z.strictObject({ leadsTo: z.enum(['first-administrator', 'account', 'demo']), name: z.string().nullable() })

export const readSignIn = teamRoute({ ...shared, method: 'get', path: '/sign-in', summary: 'Whether somebody is signed in, and by what they can be', reply: z.strictObject({ signedInAs: z.string().nullable(), organisation: z.string().nullable(), demo: z.boolean() }) })
export const signInByPassword = teamRoute({ ...shared, method: 'post', path: '/sign-in/password', summary: 'Sign in by account name and password', body: z.strictObject({ name, password }), reply: next })
export const signInByCode = teamRoute({ ...shared, method: 'post', path: '/sign-in/second-factor', summary: 'Finish signing in with a code of the second factor, or a recovery code', body: z.strictObject({ code: z.string().max(40), recovery: z.boolean() }), reply: next })
export const openLink = teamRoute({ ...shared, method: 'post', path: '/sign-in/link', summary: 'Where a one-time link leads', body: z.strictObject({ secret }), reply: leadsTo })
export const useLink = teamRoute({ ...shared, method: 'post', path: '/sign-in/link/use', summary: 'Use a one-time link: choose a password, and the first administrator a name', body: z.strictObject({ secret, name: name.nullable(), password: password.nullable() }), reply: next })
export const offerPasskey = teamRoute({ ...shared, method: 'post', path: '/sign-in/passkey', summary: 'What a passkey is asked with', reply: z.strictObject({ attempt: z.string(), options: z.custom<PublicKeyCredentialRequestOptionsJSON>().openapi({ type: 'object', description: 'PublicKeyCredentialRequestOptionsJSON after WebAuthn' }) }) })
export const signInByPasskey = teamRoute({ ...shared, method: 'post', path: '/sign-in/passkey/answer', summary: 'Sign in by what a passkey answered', body: z.strictObject({ attempt: secret, response: z.unknown() }), reply: next })
export const signOut = teamRoute({ ...shared, method: 'post', path: '/sign-in/out', summary: 'End this session', reply: z.strictObject({ out: z.literal(true) }) })
