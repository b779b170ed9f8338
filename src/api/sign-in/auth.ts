import { betterAuth } from 'better-auth'
import { twoFactor, username } from 'better-auth/plugins'
import type { Store } from '../../store/store.ts'
import { browserOf } from './browser-of.ts'
import { hashPassword, verifyPassword } from './hash-password.ts'
import { openSession } from './open-session.ts'

export interface AuthOptions {
  readonly store: Store
  /** Signs cookies and encrypts second factors; the same for every process on this store, and kept outside it. */
  readonly secret: string
  /** Where people reach the workbench: `https://peil.office.example`. */
  readonly address: string
}

/** A day's work: whoever signs in at the start of it does so once, and nobody stays signed in overnight. */
export const sessionHours = 12

const moments = { createdAt: 'created', updatedAt: 'changed' } as const

/** Kept by Peil itself, and read with the session that it is of. */
const proved = { type: 'date', required: false, input: false } as const

/**
 * better-auth over the tables of the store, called as functions: none of its own routes is served. It keeps a name and a mail address of
 * persons; here they are the name and the id of the account, and there is no column for more.
 */
export function createAuth({ store: { db }, secret, address }: AuthOptions) {
  return betterAuth({
    appName: 'Peil',
    baseURL: address,
    secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: { modelName: 'account', fields: { email: 'id', ...moments }, changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: { modelName: 'session', expiresIn: sessionHours * 3600, disableSessionRefresh: true, freshAge: 0, fields: { userId: 'account', expiresAt: 'expires', ipAddress: 'network', userAgent: 'user_agent', ...moments }, additionalFields: { proved } },
    account: { modelName: 'credential', fields: { userId: 'account', accountId: 'subject', providerId: 'provider', ...moments } },
    verification: { modelName: 'sign_in_challenge', fields: { expiresAt: 'expires', ...moments } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 1024, password: { hash: hashPassword, verify: verifyPassword } },
    // It would miss columns for what is never kept here, such as a picture of a person; the tests look whether all that is used is there.
    advanced: { database: { validateSchema: false }, cookiePrefix: 'peil', useSecureCookies: address.startsWith('https://'), ipAddress: { disableIpTracking: true }, defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' } },
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: browserOf(session.userAgent ?? '') } }) } } },
    plugins: [
      username({ displayUsername: false, minUsernameLength: 1, maxUsernameLength: 60, usernameValidator: () => true, schema: { user: { fields: { username: 'name' } } } }),
      twoFactor({
        issuer: 'Peil', twoFactorTable: 'second_factor', twoFactorCookieMaxAge: 300,
        schema: { user: { fields: { twoFactorEnabled: 'has_second_factor' } }, twoFactor: { fields: { userId: 'account', backupCodes: 'recovery_codes', failedVerificationCount: 'failures', lockedUntil: 'locked_until' } } },
      }),
      openSession,
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
