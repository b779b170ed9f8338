import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from '@hono/zod-openapi'

/** How a session begins for somebody who proved who they are in a way that better-auth has no part in: a one-time link, a passkey, an organisation. */
export const openSession = {
  id: 'peil-open-session',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ account: z.string() }) }, async (ctx) => {
      const user = await ctx.context.internalAdapter.findUserById(ctx.body.account)
      if (user === null) throw new Error(`There is no account ${ctx.body.account}`)
      const session = await ctx.context.internalAdapter.createSession(user.id)
      await setSessionCookie(ctx, { session, user })
      return { opened: session.id }
    }),
  },
} as const
