import { z } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import { done, refused, toStorableText, type Outcome } from '../../core/index.ts'
import { formBody, jsonBody } from './sent-body.ts'
import type { TeamEnv } from './team-env.ts'
import type { TeamRoute } from './team-route.ts'
import { mistakesOf } from './mistake-of.ts'
import { sharedQueryNames } from './view-of.ts'

/** What a route is asked by its own description. */
export interface ParsedAsked<R extends TeamRoute> {
  readonly params: z.output<R['params']>
  readonly query: z.output<R['query']>
  readonly body: z.output<R['body']>
}

/** What a route was asked, looked through by its own description; every mistake is named at once. */
export async function parseAsked<R extends TeamRoute>(request: Request<TeamEnv>, route: R): Promise<Outcome<ParsedAsked<R>>> {
  const strange = Object.entries({ ...request.req.param(), ...request.req.query() }).filter(([, value]) => toStorableText(value) !== value)
  if (strange.length > 0) return refused({ kind: 'request-malformed', mistakes: strange.map(([at]) => ({ at, what: { is: 'no-characters' } })) })
  const { params, query, body }: Pick<R, 'params' | 'query' | 'body'> = route
  const own = Object.fromEntries(Object.entries(request.req.query()).filter(([name]) => !sharedQueryNames.has(name)))
  const sent = body instanceof z.ZodUndefined ? done(undefined) : await (route.isForm === true ? formBody(request) : jsonBody(request))
  if (!sent.ok) return sent
  const found = { params: z.safeParse<R['params']>(params, request.req.param()), query: z.safeParse<R['query']>(query, own), body: z.safeParse<R['body']>(body, sent.value) }
  if (found.params.success && found.query.success && found.body.success) return done({ params: found.params.data, query: found.query.data, body: found.body.data })
  const mistakes = [...mistakesOf('params', found.params.error?.issues ?? [], request.req.param()), ...mistakesOf('query', found.query.error?.issues ?? [], own), ...mistakesOf('body', found.body.error?.issues ?? [], sent.value)]
  return refused({ kind: 'request-malformed', mistakes })
}
