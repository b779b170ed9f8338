import { z } from '@hono/zod-openapi'
import { isDay } from '../../../core/index.ts'

/** A calendar day. */
export const day = z.string().transform((value, context) => {
  if (isDay(value)) return value
  context.addIssue('a day as 2018-03-26')
  return z.NEVER
}).openapi({ type: 'string', format: 'date' })

/** Why somebody decided something: one or a few sentences. */
export const reason = z.string().trim().min(3).max(2000)

/** The name of anything that is kept. */
export const thing = z.string().min(1).max(500)
