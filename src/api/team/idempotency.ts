import type { Context as Request } from 'hono'
import { done, refused, type Outcome } from '../../core/index.ts'
import { findAnswered, holdKey, keepAnswered, type AnsweredRequest } from '../../store/answered-requests.ts'
import type { Database } from '../../store/store.ts'
import { digestOfBody } from './sent-body.ts'
import type { TeamEnv } from './team-env.ts'

/** A write that may come more than once, and is to be done once. */
export interface KeyedRequest {
  readonly account: string
  readonly key: string
  readonly digest: string
}

const keyForm = /^[\x21-\x7e]{8,200}$/

/** The key of a request with what it asks; undefined where it has no key. */
export async function keyedRequest(request: Request<TeamEnv>): Promise<Outcome<KeyedRequest | undefined>> {
  const key = request.req.header('idempotency-key')
  if (key === undefined) return done(undefined)
  if (!keyForm.test(key)) return refused({ kind: 'request-malformed', mistakes: [{ at: 'idempotency-key', what: { is: 'key-malformed' } }] })
  const { account, clearance } = request.var.actor
  const { pathname, search } = new URL(request.req.url)
  // With the clearance: what was answered to somebody who might see more is not given again.
  const digest = await digestOfBody(request, JSON.stringify([request.req.method, pathname, search, clearance]))
  return done({ account, key, digest })
}

/** Holds the key, and gives what was answered under it before, if anything was. */
export async function findEarlier(db: Database, { account, key, digest }: KeyedRequest, now: Date): Promise<Outcome<Response | undefined>> {
  if (!(await holdKey(db, account, key))) return refused({ kind: 'request-running' })
  const earlier = await findAnswered(db, account, key, now)
  if (earlier === undefined) return done(undefined)
  return earlier.digest === digest ? done(answeredAgain(earlier)) : refused({ kind: 'key-of-another-request' })
}

/** Keeps an answer in the transaction that did what it answers. */
export async function keepAnswer(db: Database, keyed: KeyedRequest, response: Response, now: Date): Promise<void> {
  const headers = Object.fromEntries(response.headers)
  await keepAnswered(db, { ...keyed, status: response.status, headers, body: await response.clone().text() }, now)
}

function answeredAgain({ status, headers, body }: AnsweredRequest): Response {
  return new Response(body, { status, headers: { ...headers, 'idempotency-replayed': 'true' } })
}
