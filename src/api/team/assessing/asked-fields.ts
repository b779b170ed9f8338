import { z } from '@hono/zod-openapi'
import { isCountry, isDay, parseScope, streams, type Country, type Day, type WrittenText } from '../../../core/index.ts'

/** A country or `EU`; the Netherlands unless given. */
export const country = z.string().refine((given): given is Country => isCountry(given)).default('NL').openapi({ type: 'string', example: 'NL' })

/** What a level holds for, as `NL` or `NL/region:utrecht`. */
export const scope = z.string().max(200).refine((given) => parseScope(given).ok, 'NL, NL/region:utrecht').openapi({ type: 'string', example: 'NL' })

export const stream = z.enum(streams)

export const day = z.string().refine((given): given is Day => isDay(given), '2026-11-26').openapi({ type: 'string', format: 'date' })

/** In Dutch, in English, or in both. */
const sentence = z.string().trim().min(1).max(4000)
export const writtenText = z.strictObject({ nl: z.exactOptional(sentence), en: z.exactOptional(sentence) }).refine(({ nl, en }) => nl !== undefined || en !== undefined, 'nl, en') satisfies z.ZodType<WrittenText>

/** Ids of rows, records, claims and entries. */
export const evidenceIds = z.array(z.string().min(1).max(300)).max(200)
