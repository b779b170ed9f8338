import type { OpenAPIHono } from '@hono/zod-openapi'
import { describeRoute } from '../team/describe-route.ts'
import type { TeamEnv } from '../team/team-env.ts'
import type { TeamRoute } from '../team/team-route.ts'
import * as ownAccount from './own-account-shapes.ts'
import * as signIn from './sign-in-shapes.ts'

const throttled = { 429: { description: 'Tried too often: the answer says how long to wait' } } as const

/** Says in the description of the API how people sign in, and what they do with their own account; no right is needed for either. */
export function describeSignIn({ openAPIRegistry }: Pick<OpenAPIHono<TeamEnv>, 'openAPIRegistry'>): void {
  const describe = (route: TeamRoute, security: Record<string, string[]>[]) => {
    const { 'x-peil-right': _, ...described } = describeRoute(route)
    openAPIRegistry.registerPath({ ...described, security, responses: { ...described.responses, ...throttled } })
  }
  for (const route of Object.values(signIn)) describe(route, [])
  for (const route of Object.values(ownAccount)) describe(route, [{ session: [] }])
  const lead = (path: string, summary: string) => openAPIRegistry.registerPath({ method: 'get', path, summary, tags: ['sign-in'], security: [], responses: { 302: { description: 'The way on; back at the sign-in where it was refused' } } })
  lead('/sign-in/organisation', 'Leads a browser to the sign-on of the organisation, where there is one')
  lead('/sign-in/organisation/back', 'Where the sign-on of the organisation leads back to')
}
