import type { BodyOf, ParamsOf, QueryOf, ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { Refusal, type ProblemBody } from './refusal.ts'

/** What a route is called with; parts that it does not have are left out. */
export interface Call<R extends TeamRoute> {
  readonly params?: ParamsOf<R>
  readonly query?: QueryOf<R>
  readonly body?: BodyOf<R>
  /** The day of which the answer is asked; today unless given. */
  readonly asOf?: string | undefined
  /** The state that was seen, as its ETag came. */
  readonly ifMatch?: string
  /** The same for each repeat of one write, so that it is done once. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

export interface Got<T> {
  readonly body: T
  readonly etag: string | undefined
}

/** Asks a route of the team API, typed by its own description: `call<typeof listInbox>('GET /inbox', {})`. Throws a Refusal where the server says no. */
export async function call<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`, given: Call<R>): Promise<Got<ReplyOf<R>>> {
  const { method, path } = parseAddress(address)
  const response = await fetch(`/api/v1${fillIn(path, given.params ?? {})}${queryText({ ...given.query, 'as-of': given.asOf })}`, {
    method,
    headers: headersOf(given),
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  })
  if (!response.ok) throw new Refusal(await problemOf(response))
  return { body: await response.json(), etag: response.headers.get('etag') ?? undefined }
}

function parseAddress(address: string): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = address.split(' ')
  return { method, path }
}

function fillIn(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)])))
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`
}

function headersOf({ body, ifMatch, idempotencyKey }: Pick<Call<TeamRoute>, 'body' | 'ifMatch' | 'idempotencyKey'>): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}

/** What stands before the server, such as a proxy, answers in words of its own. */
async function problemOf(response: Response): Promise<ProblemBody> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true
  return isProblem ? response.json() : { type: 'about:blank', title: response.statusText, status: response.status }
}
