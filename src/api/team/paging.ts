import { z } from '@hono/zod-openapi'
import { done, refused, type Outcome } from '../../core/index.ts'

export { pageQuery } from './page-query.ts'

/** A place in a list, as text that means nothing to others. */
export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor names; one that this list did not give is refused. */
export function readCursor<T extends z.ZodType<readonly (string | number)[]>>(after: string | undefined, place: T): Outcome<z.output<T> | undefined> {
  if (after === undefined) return done(undefined)
  const parsed = place.safeParse(parseJson(Buffer.from(after, 'base64url').toString()))
  return parsed.success && writeCursor(parsed.data) === after ? done(parsed.data) : refused({ kind: 'request-malformed', mistakes: [{ at: 'query.after', what: 'the `next` of the page before' }] })
}

/** A page of what was asked for with one more than the limit, and the cursor of the next where there is more. */
export function pageOf<T>(found: readonly T[], limit: number, placeOf: (item: T) => readonly (string | number)[]): { readonly items: readonly T[]; readonly next?: string } {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return found.length > limit && last !== undefined ? { items, next: writeCursor(placeOf(last)) } : { items }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
