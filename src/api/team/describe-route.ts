import { z } from '@hono/zod-openapi'
import type { createRoute } from '@hono/zod-openapi'
import type { TeamRoute } from './team-route.ts'

type Described = ReturnType<typeof createRoute>

const problem = z.object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string().optional() }).loose().openapi('Problem')

const refusals = { 400: 'What was asked is malformed', 401: 'Nobody is signed in', 403: 'The account may not do this', 404: 'There is no such thing, or not for this clearance' } as const
const refusalsOfWrites = { 409: 'It does not go with what is there, or the same request is being done at this moment', 413: 'More than is taken at once', 422: 'It cannot be done as it was asked, or another request was answered under this key' } as const
const conditions = { 412: 'Somebody changed it meanwhile', 428: 'If-Match is missing' } as const

/** A route as OpenAPI 3.1 has it; every refusal is a problem after RFC 9457. */
export function describeRoute(route: TeamRoute): Described {
  const { method, path, tag, right, summary, params, query, body, reply, status, conditional, isForm } = route
  const problems = Object.entries({ ...refusals, ...(method === 'get' ? {} : refusalsOfWrites), ...(conditional ? conditions : {}) })
  return {
    method, path, summary, tags: [tag], 'x-peil-right': right,
    security: [{ session: [] }, { token: [right] }],
    request: { params, query, ...(body instanceof z.ZodUndefined ? {} : { body: { required: true, content: { [isForm === true ? 'multipart/form-data' : 'application/json']: { schema: body } } } }) },
    responses: {
      [status]: { description: summary, content: { 'application/json': { schema: reply } } },
      ...Object.fromEntries(problems.map(([code, description]) => [code, { description, content: { 'application/problem+json': { schema: problem } } }])),
    },
    getRoutingPath: () => path.replaceAll(/\{(\w+)\}/g, ':$1'),
  }
}
