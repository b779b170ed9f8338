import type { Context as Request, Handler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { AuditWriter } from '../../actions/audit/audit-writer.ts'
import type { Context } from '../../actions/context.ts'
import { done, type AuditNote, type Outcome } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { idsIn } from '../ids-in.ts'
import { jsonOf, keepMarkedRead, type AuditMeans } from '../marked-reads.ts'
import { problemResponse } from '../problem-response.ts'
import type { TeamEnv } from './team-env.ts'

/**
 * Writes down every read by which somebody got marked material, and every write that was refused for want of a right, before the answer
 * leaves; what was written is noted with the write itself. What an answer holds is found in
 * the answer itself, so that no route can forget to say so; one whose answer is no JSON names what is in it by `seen`.
 */
export function audited(context: Context, writer: AuditWriter): Handler<TeamEnv> {
  return async (request, next) => {
    const named = new Set<string>()
    request.set('seen', (ids) => { for (const id of ids) named.add(id) })
    await next()
    // A look of Peil's own on the way of a write is no reading by anybody.
    if (request.env?.asActor !== undefined) return
    const kept = await keep(request, named, { context, writer })
    if (!kept.ok) request.res = problemResponse(kept.problem, wordsFor(request.var.language).problem(kept.problem))
  }
}

async function keep(request: Request<TeamEnv>, named: ReadonlySet<string>, means: AuditMeans): Promise<Outcome<void>> {
  const { status } = request.res
  if (!isRead(request) && status === 403) return means.writer.write(await noteOfWrite(request, request.res))
  // A write that was made on another state is answered with the present one, which is a read.
  const shows = isRead(request) ? status === 200 : status === 412
  if (!shows || request.var.actor.clearance === 'clear') return done(undefined)
  return keepMarkedRead(means, whoAndWhat(request, status), [...named, ...idsIn(await jsonOf(request.res))])
}

function isRead({ req: { method }, var: { isQuestion } }: Request<TeamEnv>): boolean {
  return method === 'GET' || method === 'HEAD' || isQuestion === true
}

/** What the log has of a write, and of one that was refused. */
export async function noteOfWrite(request: Request<TeamEnv>, response: Response): Promise<AuditNote> {
  return { ...whoAndWhat(request, response.status), subjects: await writtenIn(request, response), marking: undefined }
}

/** The route and not the address: what somebody asked or searched for is not kept. */
function whoAndWhat(request: Request<TeamEnv>, status: number): Pick<AuditNote, 'actor' | 'via' | 'act' | 'status'> {
  const { name, via } = request.var.actor
  const route = matchedRoutes(request).map(({ path }) => path).findLast((path) => !path.endsWith('*'))
  return { actor: name, via, act: `${request.req.method} ${(route ?? '').replace(/^.*?\/api\/v1/, '')}`, status }
}

/** What the address names, and what the answer says came of it. */
async function writtenIn(request: Request<TeamEnv>, response: Response): Promise<readonly string[]> {
  const body = await jsonOf(response)
  const made = typeof body === 'object' && body !== null ? madeIn(body) : []
  return [...new Set([...Object.values(request.req.param()), ...made])]
}

function madeIn(body: object): readonly string[] {
  const brought = 'kept' in body && Array.isArray(body.kept) ? body.kept.map((each: unknown) => (typeof each === 'object' && each !== null && 'report' in each ? each.report : undefined)) : []
  return ['id' in body ? body.id : undefined, 'name' in body ? body.name : undefined, ...brought].filter((each) => typeof each === 'string')
}
