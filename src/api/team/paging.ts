import { z } from '@hono/zod-openapi'
import { done, refused, type Outcome } from '../../core/index.ts'

/** A place in a list, as text that means nothing to others. */
export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor names; one that this list did not give is refused. */
export function readCursor<T extends z.ZodType<readonly (string | number)[]>>(after: string | undefined, place: T): Outcome<z.output<T> | undefined> {
  if (after === undefined) return done(undefined)
  const parsed = place.safeParse(parseJson(Buffer.from(after, 'base64url').toString()))
  return parsed.success && writeCursor(parsed.data) === after ? done(parsed.data) : refused({ kind: 'request-malformed', mistakes: [{ at: 'query.after', what: { is: 'cursor-malformed' } }] })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
