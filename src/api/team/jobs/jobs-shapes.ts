import { z } from '@hono/zod-openapi'
import { jobStates } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const counts = z.strictObject({ added: z.number(), changed: z.number(), same: z.number(), quarantined: z.number() })

const job = z.strictObject({
  id: z.string(), kind: z.literal('import'), file: z.string(), format: z.string(), state: z.enum(jobStates),
  share: z.number().min(0).max(1).openapi({ description: 'How far it is, from 0 to 1' }), count: z.number().openapi({ description: 'Rows read so far' }),
  stopping: z.boolean(), counts: counts.nullable(), problem: z.string().nullable().openapi({ description: 'What stood in its way, in a sentence' }),
  recorded: z.string(), ended: z.string().nullable(),
}).openapi('Job')

export const listOwnJobs = teamRoute({ method: 'get', path: '/jobs', tag: 'jobs', right: 'read', summary: 'Your long work of late, the newest first', reply: z.strictObject({ jobs: z.array(job) }) })

export const importFormats = ['ucdp-ged', 'acled', 'gtd', 'gdelt'] as const

export const startImport = teamRoute({
  method: 'post', path: '/jobs/imports', tag: 'jobs', right: 'contribute', status: 202,
  summary: 'Bring in a dataset of events: the file is the body, as application/octet-stream; the answer comes at once, and the job goes on',
  query: z.strictObject({ format: z.enum(importFormats), name: z.string().min(1).max(200), known: z.iso.date().optional(), complete: z.enum(['true', 'false']).default('false') }),
  reply: job,
})

export const stopJob = teamRoute({
  method: 'post', path: '/jobs/{job}/stop', tag: 'jobs', right: 'contribute', params: z.strictObject({ job: z.string().max(200) }),
  summary: 'Stop a job of yours: what it has brought in whole stays, and nothing half does', reply: job,
})
