import type { BodyOf, ParamsOf, QueryOf, ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { connection } from './connection.ts'
import { proof } from './proof.ts'
import { isSignInNeeded, Refusal, type ProblemBody } from './refusal.ts'
import { newSendKey } from './send-key.ts'

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
  readonly idempotencyKey?: string | undefined
  readonly signal?: AbortSignal
  /** Of a write that is not worth waiting for: it is sent once. */
  readonly mayFail?: boolean
}

export interface Got<T> {
  readonly body: T
  readonly etag: string | undefined
}

/**
 * Asks a route of the team API, typed by its own description: `call<typeof listInbox>('GET /inbox', {})`. Throws a Refusal where the server says no.
 * A write waits while the server is away or the session has ended, and is sent again under the same key: nothing of it is lost, or done twice.
 */
export async function call<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`, given: Call<R>): Promise<Got<ReplyOf<R>>> {
  const { method, path } = parseAddress(address)
  const isWrite = method !== 'GET'
  const ask = () => fetch(`/api/v1${fillIn(path, given.params ?? {})}${queryText({ ...given.query, 'as-of': given.asOf })}`, request)
  const request = {
    method,
    headers: headersOf(isWrite ? { ...given, idempotencyKey: given.idempotencyKey ?? newSendKey() } : given),
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  }
  for (;;) {
    const response = isWrite && given.mayFail !== true ? await askUntilAnswered(ask, given.signal) : await ask()
    if (response.ok) return { body: await response.json(), etag: response.headers.get('etag') ?? undefined }
    const problem = await problemOf(response)
    if (problem.type !== 'urn:peil:problem:proof-needed' || !(await proof.ask())) throw new Refusal(problem)
  }
}

const mostSilent = 502

/** Asks again once the server is there and knows who this is, unless whoever waits gives up. */
export async function askUntilAnswered(ask: () => Promise<Response>, signal: AbortSignal | undefined): Promise<Response> {
  for (;;) {
    const response = await ask().catch((error: unknown) => {
      if (signal?.aborted === true) throw error
      return undefined
    })
    // 409 of the same key: the write before it is still being done, and its answer comes.
    const isRunning = response?.status === 409 && (await problemOf(response.clone())).type === 'urn:peil:problem:request-running'
    const isSignedOut = response?.status === 401 && isSignInNeeded(await problemOf(response.clone()))
    if (response !== undefined && !isSignedOut && response.status < mostSilent && !isRunning) return response
    await Promise.race([connection.back(isSignedOut ? 'signed-out' : 'away'), givenUp(signal)])
  }
}

function givenUp(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

export function parseAddress(address: string): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = address.split(' ')
  return { method, path }
}

export function fillIn(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
}

export function queryText(query: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)])))
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`
}

/** What each question to the API says of itself. */
export function headersOf({ body, ifMatch, idempotencyKey }: Pick<Call<TeamRoute>, 'body' | 'ifMatch' | 'idempotencyKey'>): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}

/** What stands before the server, such as a proxy, answers in words of its own. */
export async function problemOf(response: Response): Promise<ProblemBody> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true
  return isProblem ? response.json() : { type: 'about:blank', title: response.statusText, status: response.status }
}
