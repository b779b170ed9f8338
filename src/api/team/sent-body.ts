import { createHash } from 'node:crypto'
import type { Context as Request } from 'hono'
import { done, refused, toStorableText, type Outcome } from '../../core/index.ts'
import { formParts } from './form-parts.ts'
import type { TeamEnv } from './team-env.ts'

/** Only a body that says of itself that it is JSON: no form of another site can send one unasked. */
export async function jsonBody(request: Request<TeamEnv>): Promise<Outcome<unknown>> {
  if (!/^application\/json\b/.test(contentTypeOf(request))) return refused({ kind: 'request-malformed', mistakes: [{ at: 'content-type', what: { is: 'none-of', allowed: ['application/json'] } }] })
  const text = await request.req.text()
  try {
    // The database keeps no text with what is no character; a body may hold such by an escape.
    return done(JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? toStorableText(value) : value)))
  } catch {
    return refused({ kind: 'request-malformed', mistakes: [{ at: 'body', what: { is: 'no-json' } }] })
  }
}

/** The fields and files of a form by their names; a name that comes twice has both, which no description asks for. */
export async function formBody(request: Request<TeamEnv>): Promise<Outcome<unknown>> {
  const contentType = contentTypeOf(request)
  const bytes = await request.req.arrayBuffer()
  const malformed = refused({ kind: 'request-malformed', mistakes: [{ at: 'body', what: { is: 'not-in-form', form: 'multipart/form-data' } }] })
  if (formParts(new Uint8Array(bytes), contentType) === undefined) return malformed
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => undefined)
  if (form === undefined) return malformed
  return done(Object.fromEntries([...new Set(form.keys())].map((name) => {
    const values = form.getAll(name).map((value) => (typeof value === 'string' ? toStorableText(value) : value))
    return [name, values.length === 1 ? values[0] : values]
  })))
}

/** What a body asks, the same for each sending of it. */
export async function digestOfBody(request: Request<TeamEnv>, head: string): Promise<string> {
  const bytes = new Uint8Array(await request.req.arrayBuffer())
  const digest = createHash('sha256').update(head)
  for (const part of formParts(bytes, contentTypeOf(request)) ?? [bytes]) digest.update(part)
  return digest.digest('hex')
}

function contentTypeOf(request: Request<TeamEnv>): string {
  return request.req.header('content-type') ?? ''
}
