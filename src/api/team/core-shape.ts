import { z } from '@hono/zod-openapi'

/** What an action gives, as its own type says: the answer is made here and not looked through again, and the document names it by its type. */
export function coreShape<T>(type: string, description: string): z.ZodType<T, T> {
  return z.custom<T>().openapi(type, { type: 'object', description })
}
