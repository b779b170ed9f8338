import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import { done, type Outcome } from '../../core/index.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { appendAuditWithin } from '../../store/people/audit-log.ts'
import { wordsFor } from '../../words/words-for.ts'
import { problemResponse } from '../problem-response.ts'
import { noteOfWrite } from './audited.ts'
import { checkCondition, statePathOf, type PresentState } from './conditional.ts'
import { findEarlier, keepAnswer, keyedRequest } from './idempotency.ts'
import type { TeamEnv } from './team-env.ts'
import type { TeamRoute } from './team-route.ts'

/**
 * Does a write as one transaction: the look at what is there, the write itself, the answer that is kept for whoever asks again, and its entry in
 * the audit log. Killed at any point, either all of it is there or nothing.
 */
export async function writeWhole(app: OpenAPIHono<TeamEnv>, request: Request<TeamEnv>, route: TeamRoute, write: () => Promise<Outcome<Response>>): Promise<Response> {
  const keyed = await keyedRequest(request)
  if (!keyed.ok) return refusal(request, keyed)
  const { whole, clock } = request.var.scope
  const present = () => readState(app, request, route)
  const outcome = await whole(async ({ db }) => {
    const earlier = keyed.value === undefined ? done(undefined) : await findEarlier(db, keyed.value, clock())
    if (!earlier.ok || earlier.value !== undefined) return { value: earlier, keep: false }
    // Between the look and the write nobody else writes.
    const isRead = route.conditional && !(route.checksState === true && namesOne(request))
    if (isRead) await lockWriting(db)
    const condition = route.conditional ? checkCondition(request.req.header('if-match'), route.path, isRead ? await present() : undefined) : done(undefined)
    const written = condition.ok ? await write() : condition
    if (!written.ok) return { value: written, keep: false }
    if (keyed.value !== undefined && route.givesSecret !== true) await keepAnswer(db, keyed.value, written.value, clock())
    // Last, because who writes the log keeps its end until all of it is kept.
    await appendAuditWithin(db, [await noteOfWrite(request, written.value)], clock())
    return { value: written, keep: true }
  })
  if (outcome.ok && outcome.value !== undefined) return outcome.value
  if (outcome.ok) throw new Error('a write gives an answer')
  return outcome.problem.kind === 'changed-meanwhile' ? refusal(request, outcome, await present()) : refusal(request, outcome)
}

/** Whether at most one state is named as seen: the write itself holds that against what is there. */
function namesOne(request: Request<TeamEnv>): boolean {
  return request.req.header('if-match')?.includes(',') !== true
}

/** What whoever asks may read of the object that a write changes. */
async function readState(app: OpenAPIHono<TeamEnv>, request: Request<TeamEnv>, route: TeamRoute): Promise<PresentState | undefined> {
  const reads = new Set(app.openAPIRegistry.definitions.flatMap((each) => (each.type === 'route' && each.route.method === 'get' ? [each.route.path] : [])))
  const state = statePathOf(route, reads)
  if (state === undefined) return undefined
  const params: Readonly<Record<string, string>> = request.req.param()
  const path = state.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const { actor, language } = request.var
  const response = await app.request(path, { headers: { 'accept-language': language } }, { asActor: actor })
  const etag = response.headers.get('etag')
  return response.ok && etag !== null ? { etag, body: await response.json() } : undefined
}

function refusal(request: Request<TeamEnv>, { problem }: Exclude<Outcome<never>, { readonly ok: true }>, present?: PresentState): Response {
  const words = wordsFor(request.var.language)
  // That something is wrong with a document helps nobody who filled in a form: each mistake is named.
  const mistakes = problem.kind === 'documents-wrong' ? words.problemDetails(problem) : []
  return problemResponse(problem, [words.problem(problem), ...mistakes].join(' '), present)
}
