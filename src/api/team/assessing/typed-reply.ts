import { z } from '@hono/zod-openapi'

/** A reply that an action composes and a page of docs/methods/ describes field by field: its type is that of the action. */
export function typedReply<T>(name: string, description: string): z.ZodType<T, T> {
  return z.custom<T>().openapi(name, { type: 'object', description })
}
