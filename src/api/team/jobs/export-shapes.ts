import { z } from '@hono/zod-openapi'
import { teamRoute } from '../team-route.ts'
import { job } from './jobs-shapes.ts'

export const startExport = teamRoute({
  method: 'post', path: '/exports', tag: 'jobs', right: 'administer', status: 202, takesProof: true, summary: 'Write the whole store as open files, to be fetched for a day; it takes a clearance of TLP:RED',
  body: z.strictObject({ formats: z.array(z.enum(['jsonl', 'parquet'])).min(1).max(2) }), reply: job,
})

export const openExport = teamRoute({
  method: 'post', path: '/exports/{job}/address', tag: 'jobs', right: 'administer', status: 201, takesProof: true, summary: 'An address at which an export is fetched once, by the same account and within five minutes',
  params: z.strictObject({ job: z.string().max(200) }), reply: z.strictObject({ address: z.string(), expires: z.string() }), givesSecret: true,
})
