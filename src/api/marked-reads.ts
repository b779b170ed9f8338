import type { Handler } from 'hono'
import type { AuditWriter } from '../actions/audit/audit-writer.ts'
import { readMarkings } from '../actions/clearance/markings-of.ts'
import type { Context } from '../actions/context.ts'
import { done, highestMarking, type Actor, type AuditNote, type Clearance, type Outcome } from '../core/index.ts'
import { wordsFor } from '../words/words-for.ts'
import { idsIn } from './ids-in.ts'
import { preferredLanguage } from './preferred-language.ts'
import { problemResponse } from './problem-response.ts'

/** Writes down that somebody was given marked material, where there is any among these ids; done once that is kept for good. */
export async function keepMarkedRead({ context, writer }: AuditMeans, by: Pick<AuditNote, 'actor' | 'via' | 'act' | 'status'>, ids: Iterable<string>): Promise<Outcome<void>> {
  const markings = await readMarkings(context, [...new Set(ids)])
  if (!markings.ok) return markings
  const marked = [...markings.value].filter(([, marking]) => marking !== 'clear')
  if (marked.length === 0) return done(undefined)
  return writer.write({ ...by, subjects: marked.map(([id]) => id).toSorted(), marking: highestMarking(marked.map(([, marking]) => marking)) })
}

export interface AuditMeans {
  readonly context: Context
  readonly writer: AuditWriter
}

/** Who looks, and how far; nobody in particular on the pages of a demo, where nothing marked is shown. */
export interface PageReader {
  readonly clearance: Clearance
  readonly actor?: Actor
}

/** What a request carries whose answer is looked through. */
export interface ReadDoorEnv {
  Variables: {
    actor?: Actor
    /** Told of the ids in an answer that is no JSON. */
    seen: (ids: Iterable<string>) => void
  }
}

/** Stands before a door by which things are only read, and lets no marked material out that is not written down. */
export function auditedReads(means: AuditMeans): Handler<ReadDoorEnv> {
  return async (request, next) => {
    const named = new Set<string>()
    request.set('seen', (ids) => { for (const id of ids) named.add(id) })
    await next()
    const { actor } = request.var
    if (actor === undefined || actor.clearance === 'clear' || !request.res.ok) return
    const act = `${request.req.method} ${request.req.path}`
    const kept = await keepMarkedRead(means, { actor: actor.name, via: actor.via, act, status: request.res.status }, [...named, ...idsIn(await jsonOf(request.res))])
    if (!kept.ok) request.res = problemResponse(kept.problem, wordsFor(preferredLanguage(request.req.header('accept-language'))).problem(kept.problem))
  }
}

/** What an answer holds, where it is JSON of any kind; lines of JSON are none. */
export async function jsonOf(response: Response): Promise<unknown> {
  return /^application\/(?:[\w.-]+\+)?json(?:;|$)/.test(response.headers.get('content-type') ?? '') ? response.clone().json() : undefined
}
