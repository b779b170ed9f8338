import { z } from '@hono/zod-openapi'
import { job } from '../jobs/jobs-shapes.ts'
import { teamRoute } from '../team-route.ts'

const country = z.string().regex(/^[A-Z]{2}$/).optional()

export const startBacktest = teamRoute({
  method: 'post', path: '/backtests', tag: 'assessing', right: 'contribute', status: 202, summary: 'Run the level model over the record of one country, or of all; the answer comes at once, and the job goes on',
  body: z.strictObject({ country }), reply: job,
})

export const readBacktest = teamRoute({
  method: 'get', path: '/backtests', tag: 'assessing', right: 'read', summary: 'The newest back-test of one country, or of all: what it comes down to, its scores, and every table and hash',
  query: z.strictObject({ country }),
  reply: z.strictObject({
    heading: z.string(), by: z.string(), ended: z.string(), lines: z.array(z.string()),
    scores: z.strictObject({ caption: z.string(), head: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
    whole: z.string().openapi({ description: 'Everything, as `peil backtest --explain` prints it' }),
  }),
})
