import { z } from 'zod'
import { createTeamApi } from '../../src/api/team/team-api.ts'
import type { Context } from '../../src/actions/context.ts'
import { isRight, type Right } from '../../src/core/index.ts'

/** A route of the team API as it is registered for the OpenAPI document. */
export interface ListedRoute {
  readonly method: string
  readonly path: string
  readonly right: Right
  /** What must be asked with it. */
  readonly query: readonly string[]
}

/** Every route of the team API, so that one that is added tomorrow is tried too. */
export function teamRoutes(context: Context): readonly ListedRoute[] {
  const { definitions } = createTeamApi({ context, signedIn: () => undefined, log: () => undefined }).openAPIRegistry
  // Signing in needs no right, and is tried by tests of its own.
  return definitions.flatMap((each) => (each.type === 'route' && !/^\/(?:sign-in|own-account)\b/.test(each.route.path) ? [toRoute(each.route)] : []))
}

interface Described {
  readonly method: string
  readonly path: string
  readonly 'x-peil-right'?: unknown
  readonly request?: { readonly query?: unknown }
}

function toRoute({ method, path, 'x-peil-right': right, request }: Described): ListedRoute {
  if (typeof right !== 'string' || !isRight(right)) throw new Error(`${method} ${path} does not say which right it needs`)
  const fields = request?.query instanceof z.ZodObject ? Object.entries(request.query.shape) : []
  return { method: method.toUpperCase(), path, right, query: fields.flatMap(([name, field]) => (z.safeParse(field, undefined).success ? [] : [name])) }
}

/** The path with this in the place of each parameter; what begins with a percent sign is taken as it stands. */
export function pathOf({ path }: Pick<ListedRoute, 'path'>, id: string): string {
  return path.replaceAll(/\{\w+\}/g, id.startsWith('%') ? id : encodeURIComponent(id))
}

/** What is asked with a route where it must ask something. */
export const someAnswers: Readonly<Record<string, string>> = { country: 'NL', q: 'aanslag', question: 'aanslag', words: 'aanslag', scope: 'NL', from: '2018-03-22', to: '2018-12-31', id: 'bericht-0' }

/** The query that a route must have. */
export function queryOf({ query }: Pick<ListedRoute, 'query'>): string {
  return query.length === 0 ? '' : `?${new URLSearchParams(query.map((name) => [name, someAnswers[name] ?? 'x'])).toString()}`
}
