import { z } from '@hono/zod-openapi'

/** What every list that is read in pages is asked: the cursor that the page before gave, and how many at most. */
export const pageQuery = {
  after: z.string().max(2000).optional().openapi({ description: 'The `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
}
