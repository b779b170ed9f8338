import { z } from '@hono/zod-openapi'
import { isDay, type Day } from '../../../core/index.ts'

/** A calendar day. */
export const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'a day as 2018-03-26').openapi({ type: 'string', format: 'date' })

/** Why somebody decided something: one or a few sentences. */
export const reason = z.string().trim().min(3).max(2000)

/** The name of anything that is kept. */
export const thing = z.string().min(1).max(500)
