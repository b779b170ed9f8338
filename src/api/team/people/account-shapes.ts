import { z } from '@hono/zod-openapi'
import { markings, roles } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const shared = { tag: 'people', right: 'administer' } as const
const name = z.strictObject({ name: z.string() })
const charge = { roles: z.array(z.enum(roles)), clearance: z.enum(markings) }

const account = z.strictObject({
  name: z.string(), ...charge, hasSecondFactor: z.boolean(), created: z.string(),
  demo: z.boolean().openapi({ description: 'Of the demo: its link is printed when the demo starts, and it is given no other' }),
  disabled: z.string().nullable().openapi({ description: 'Since when nobody signs in by it' }),
}).openapi('Account')
const link = z.strictObject({ name: z.string(), link: z.string().openapi({ description: 'Path of a one-time link; its secret is given here and never again' }) }).openapi('OneTimeLink')
const session = z.strictObject({ id: z.string(), browser: z.string(), created: z.string(), expires: z.string() }).openapi('Session')

export const listAccounts = teamRoute({ ...shared, method: 'get', path: '/accounts', summary: 'Every account, with what it may do and see', reply: z.strictObject({ accounts: z.array(account) }) })
export const readAccount = teamRoute({ ...shared, method: 'get', path: '/accounts/{name}', summary: 'One account', params: name, reply: account })
export const inviteAccount = teamRoute({ ...shared, takesProof: true, method: 'post', path: '/accounts', summary: 'Make an account, and a one-time link by which somebody takes it', body: z.strictObject({ name: z.string(), ...charge }), reply: link, status: 201, givesSecret: true })
export const changeAccount = teamRoute({ ...shared, takesProof: true, method: 'patch', path: '/accounts/{name}', summary: 'Set the roles and the clearance of an account', params: name, body: z.strictObject(charge), reply: account, conditional: true })
export const disableAccount = teamRoute({ ...shared, method: 'post', path: '/accounts/{name}/disable', summary: 'End every session of an account and let nobody sign in by it', params: name, reply: account })
export const enableAccount = teamRoute({ ...shared, takesProof: true, method: 'post', path: '/accounts/{name}/enable', summary: 'Let somebody sign in by an account again', params: name, reply: account })
export const giveLink = teamRoute({ ...shared, takesProof: true, method: 'post', path: '/accounts/{name}/link', summary: 'A new one-time link for who cannot sign in any more; the password, second factor and passkeys go when it is used', params: name, reply: link, status: 201, givesSecret: true })
export const listSessions = teamRoute({ ...shared, method: 'get', path: '/accounts/{name}/sessions', summary: 'Where an account is signed in', params: name, reply: z.strictObject({ sessions: z.array(session) }) })
export const endSession = teamRoute({ ...shared, method: 'delete', path: '/accounts/{name}/sessions/{session}', summary: 'End a session of anybody', params: z.strictObject({ name: z.string(), session: z.string() }), reply: z.strictObject({ ended: z.literal(true) }) })
