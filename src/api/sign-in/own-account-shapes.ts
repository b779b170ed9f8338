import { z } from '@hono/zod-openapi'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { languages, markings, rights, roles } from '../../core/index.ts'
import { teamRoute } from '../team/team-route.ts'

const shared = { tag: 'own-account', right: 'read' } as const
const password = z.string().max(1024)
const token = { id: z.string(), label: z.string(), rights: z.array(z.enum(rights)), created: z.string(), expires: z.string(), revoked: z.string().nullable(), lastUsed: z.string().nullable() }
const id = z.strictObject({ id: z.string().max(2048) })
const well = z.strictObject({ done: z.literal(true) })

const ownAccount = z.strictObject({
  name: z.string(), roles: z.array(z.enum(roles)), rights: z.array(z.enum(rights)), clearance: z.enum(markings), hasPassword: z.boolean(), hasSecondFactor: z.boolean(), language: z.enum(languages).nullable(),
  passkeys: z.array(z.strictObject({ id: z.string(), created: z.string(), lastUsed: z.string().nullable() })),
  sessions: z.array(z.strictObject({ id: z.string(), browser: z.string(), created: z.string(), expires: z.string(), isThis: z.boolean() })),
  tokens: z.array(z.strictObject(token)),
})

export const readOwnAccount = teamRoute({ ...shared, method: 'get', path: '/own-account', summary: 'One\'s own account, and what opens it', reply: ownAccount })
export const changePassword = teamRoute({ ...shared, method: 'post', path: '/own-account/password', summary: 'Change the password, and end every other session', body: z.strictObject({ current: password, password }), reply: well })
export const beginSecondFactor = teamRoute({ ...shared, method: 'post', path: '/own-account/second-factor', summary: 'The key for a second factor, which is on once a code of it was given', body: z.strictObject({ password }), reply: z.strictObject({ address: z.string(), secret: z.string(), recoveryCodes: z.array(z.string()) }) })
export const confirmSecondFactor = teamRoute({ ...shared, method: 'post', path: '/own-account/second-factor/confirm', summary: 'Turn the second factor on by a code of it', body: z.strictObject({ code: z.string().max(40) }), reply: well })
export const endSecondFactor = teamRoute({ ...shared, method: 'post', path: '/own-account/second-factor/off', summary: 'Turn the second factor off', body: z.strictObject({ password }), reply: well })
export const beginPasskey = teamRoute({ ...shared, takesProof: true, method: 'post', path: '/own-account/passkeys/question', summary: 'What a device is asked with that is to make a passkey', reply: z.strictObject({ attempt: z.string(), options: z.custom<PublicKeyCredentialCreationOptionsJSON>().openapi({ type: 'object', description: 'PublicKeyCredentialCreationOptionsJSON after WebAuthn' }) }) })
export const addPasskey = teamRoute({ ...shared, takesProof: true, method: 'post', path: '/own-account/passkeys', summary: 'Keep the passkey that a device made', body: z.strictObject({ attempt: z.string().max(200), response: z.unknown() }), reply: well })
export const removePasskey = teamRoute({ ...shared, takesProof: true, method: 'delete', path: '/own-account/passkeys/{id}', summary: 'Forget a passkey', params: id, reply: well })
export const endOwnSession = teamRoute({ ...shared, method: 'delete', path: '/own-account/sessions/{id}', summary: 'End one of one\'s own sessions', params: id, reply: well })
export const createOwnToken = teamRoute({ ...shared, takesProof: true, method: 'post', path: '/own-account/tokens', summary: 'Make a token for a machine; its secret is given here and never again', body: z.strictObject({ label: z.string(), rights: z.array(z.enum(rights)).min(1), days: z.number() }), reply: z.strictObject({ ...token, secret: z.string() }) })
export const revokeOwnToken = teamRoute({ ...shared, method: 'delete', path: '/own-account/tokens/{id}', summary: 'Take a token back', params: id, reply: well })
export const proveByPassword = teamRoute({ ...shared, method: 'post', path: '/own-account/proof', summary: 'Show once more who holds this session, by the password', body: z.strictObject({ password }), reply: well })
export const proveByPasskey = teamRoute({ ...shared, method: 'post', path: '/own-account/proof/passkey', summary: 'Show once more who holds this session, by a passkey', body: z.strictObject({ attempt: z.string().max(200), response: z.unknown() }), reply: well })
export const chooseLanguage = teamRoute({ ...shared, method: 'post', path: '/own-account/language', summary: 'The language of the workbench for this account, in whichever browser', body: z.strictObject({ language: z.enum(languages) }), reply: well })
