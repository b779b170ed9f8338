import type { Context as Request, MiddlewareHandler } from 'hono'
import type { Context } from '../../../actions/context.ts'
import type { RandomBytes } from '../../../actions/following/new-follower.ts'
import type { Language, Publisher } from '../../../core/index.ts'
import type { AnswerFrame } from '../../../publishing/following/answer-pages.ts'
import { listPublishedCountries } from '../../../store/editions.ts'
import { contentSecurityPolicy } from '../../secure.ts'

/** What every answer to somebody who follows is made with. */
export interface FollowingOptions {
  readonly context: Pick<Context, 'store' | 'clock'>
  readonly publisher: Publisher
  readonly random: RandomBytes
}

/** The frame of a page at the address that was asked for. */
export async function answerFrame(request: Request, { context: { store }, publisher }: FollowingOptions, language: Language): Promise<AnswerFrame> {
  const folder = request.req.path.slice(`/${language}/`.length)
  return { language, folder, publisher, countries: await listPublishedCountries(store.db) }
}

/** A page, or a refusal as a page in the reader's language. */
export function answerPage(page: string, { language }: AnswerFrame, status: 200 | 400 | 403 | 404 | 409 | 415 | 429 = 200): Response {
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language, ...(status === 429 ? { 'retry-after': '3600' } : {}) } })
}

/** Headers of what is one person's: not kept on the way, not framed, not found, and its address told to no other site. */
export function forOneReader(): MiddlewareHandler {
  return async (request, next) => {
    await next()
    const { headers } = request.res
    headers.set('content-security-policy', contentSecurityPolicy)
    headers.set('cache-control', 'no-store')
    headers.set('referrer-policy', 'same-origin')
    headers.set('x-robots-tag', 'noindex')
    headers.set('x-content-type-options', 'nosniff')
  }
}

/** The fields of a form as browsers send it; undefined for any other body. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.req.header('content-type') ?? '')
  return isForm ? new URLSearchParams(await request.req.text()) : undefined
}
