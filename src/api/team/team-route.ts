import { z } from '@hono/zod-openapi'
import type { Right } from '../../core/index.ts'

/** Closed, so that a field that nobody asked for is refused and not dropped. */
type Fields = z.ZodObject
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a route of the team API takes and gives: the one description that validates, documents and types it. */
export interface TeamRoute<M extends Method = Method, P extends string = string, Params extends Fields = Fields, Query extends Fields = Fields, Body extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  readonly method: M
  /** Below `/api/v1`, parameters in braces: `/claims/{claim}`. */
  readonly path: P
  /** The part of the workbench that it belongs to. */
  readonly tag: string
  readonly right: Right
  /** What it does, in one English sentence, for whoever builds on it. */
  readonly summary: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly reply: Reply
  readonly status: 200 | 201 | 202
  /** A write to something that others may have changed meanwhile: it must say by If-Match which state it has seen. */
  readonly conditional: boolean
  /** Asks and keeps nothing, though it takes a body: neither one transaction nor a write in the audit log. */
  readonly isQuestion?: boolean
  /** Its body comes as multipart/form-data, with a file in it. */
  readonly isForm?: true
  /** The read that shows what this write changes; unless given, the nearest path above it that can be read. */
  readonly state?: string
  /** Adds a way in, or takes one away: a session must have shown shortly before who holds it. */
  readonly takesProof?: true
  /** The write itself refuses with `changed-meanwhile` where what is there is not what was seen: nothing is read for that beforehand. */
  readonly checksState?: true
  /** Its answer holds a secret that is given once: it is kept for no repeat. */
  readonly givesSecret?: true
}

type Described<M extends Method, P extends string, Params extends Fields, Query extends Fields, Body extends z.ZodType, Reply extends z.ZodType> =
  & Pick<TeamRoute<M, P, Params, Query, Body, Reply>, 'method' | 'path' | 'tag' | 'right' | 'summary' | 'reply'>
  & Partial<Pick<TeamRoute<M, P, Params, Query, Body, Reply>, 'params' | 'query' | 'body' | 'status' | 'conditional' | 'isQuestion' | 'isForm' | 'state' | 'checksState' | 'givesSecret' | 'takesProof'>>

type Nothing = z.ZodObject<Record<never, never>>

/** A route with what it leaves out filled in: no parameters, no body, 200, and unconditional. */
export function teamRoute<const M extends Method, const P extends string, Reply extends z.ZodType, Params extends Fields = Nothing, Query extends Fields = Nothing, Body extends z.ZodType = z.ZodUndefined>(
  described: Described<M, P, Params, Query, Body, Reply>,
): TeamRoute<M, P, Params, Query, Body, Reply> {
  // What a route leaves out is exactly what the defaults of the type parameters say.
  const left = { params: z.strictObject({}), query: z.strictObject({}), body: z.undefined(), status: 200, conditional: false } as const
  return { ...left, ...described } as TeamRoute<M, P, Params, Query, Body, Reply>
}

/** What a caller gives and gets, for the workbench: types only, so that none of the validation reaches the browser. */
export type ParamsOf<R extends TeamRoute> = z.input<R['params']>
export type QueryOf<R extends TeamRoute> = z.input<R['query']>
export type BodyOf<R extends TeamRoute> = z.input<R['body']>
export type ReplyOf<R extends TeamRoute> = z.output<R['reply']>
