import type { Hono } from 'hono'
import type { z } from '@hono/zod-openapi'
import { isProven, refused, type Outcome } from '../../core/index.ts'
import type { TeamEnv } from '../team/team-env.ts'
import type { TeamRoute } from '../team/team-route.ts'
import { ownSession, type OwnSession } from './own-session.ts'
import { serveOpen, type OpenAsked, type OpenGiven } from './serve-open.ts'
import type { Door } from './signed-in.ts'

export type OwnAnswer<R extends TeamRoute> = (own: OwnSession, asked: OpenAsked<R>) => Promise<Outcome<OpenGiven<z.input<R['reply']>>>>

/** Serves a route about the account of whoever is signed in. */
export function serveOwn<R extends TeamRoute>(app: Hono<TeamEnv>, door: Door, route: R, answer: OwnAnswer<R>): void {
  serveOpen(app, door, route, async (asked) => {
    const own = await ownSession(asked.headers, door)
    if (!own.ok) return own
    if (route.takesProof === true && !isProven(own.value, door.context.clock())) return refused({ kind: 'proof-needed' })
    const given = await answer(own.value, asked)
    return given.ok ? { ok: true, value: { ...given.value, actor: own.value.account.name } } : given
  })
}
