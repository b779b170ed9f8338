import { z } from '@hono/zod-openapi'
import { eventFormats, jobStates, markings, type JobKind } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const jobKinds = ['import', 'reports', 'erasure', 'publishing', 'backtest', 'export'] as const satisfies readonly JobKind[]

export const job = z.strictObject({
  id: z.string(), kind: z.enum(jobKinds), what: z.string().openapi({ description: 'What it is about: a file, a report, a draft' }),
  by: z.string().nullable().openapi({ description: 'The account that asked for it, where that is another' }), state: z.enum(jobStates),
  share: z.number().min(0).max(1).openapi({ description: 'How far it is, from 0 to 1' }), progress: z.string().openapi({ description: 'How many of what it counts, in words' }),
  count: z.number(), total: z.number().nullable(),
  stopping: z.boolean(), mayStop: z.boolean(), mayStartAgain: z.boolean(), mayFetch: z.boolean().openapi({ description: 'Whether there is something to be fetched' }),
  came: z.string().nullable().openapi({ description: 'What came of it, in a sentence' }), problem: z.string().nullable().openapi({ description: 'What stood in its way, in a sentence' }),
  lost: z.number().openapi({ description: 'Times that it was broken off because a server was lost, and began again' }), recorded: z.string(), ended: z.string().nullable(),
}).openapi('Job')

const ofJob = { tag: 'jobs', right: 'read', params: z.strictObject({ job: z.string().max(200) }), reply: job } as const

export const listOwnJobs = teamRoute({ method: 'get', path: '/jobs', tag: 'jobs', right: 'read', summary: 'Your long work of late, the newest first; of everybody for who administers', reply: z.strictObject({ jobs: z.array(job) }) })

export const readJob = teamRoute({ ...ofJob, method: 'get', path: '/jobs/{job}', summary: 'One of them' })

export const startImport = teamRoute({
  method: 'post', path: '/jobs/imports', tag: 'jobs', right: 'contribute', status: 202,
  summary: 'Bring in a dataset of events: the file is the body, as application/octet-stream; the answer comes at once, and the job goes on',
  query: z.strictObject({ format: z.enum(eventFormats), name: z.string().min(1).max(200), known: z.iso.date().optional(), complete: z.enum(['true', 'false']).default('false') }),
  reply: job,
})

/** So many files go into one job. */
export const mostFiles = 500

export const gatherReports = teamRoute({
  method: 'post', path: '/jobs/reports', tag: 'jobs', right: 'contribute', status: 201,
  summary: 'Begin to bring in many files of reports: send each to the job, then start it',
  body: z.strictObject({
    files: z.number().int().min(1).max(mostFiles), source: z.string().min(1).max(300).optional(), published: z.string().max(12).optional(), marking: z.enum(markings).default('clear'),
    licence: z.string().min(1).max(300).default('unknown'), country: z.string().length(2).optional(),
  }),
  reply: job,
})

export const sendFile = teamRoute({
  method: 'put', path: '/jobs/{job}/files/{number}', tag: 'jobs', right: 'contribute', summary: 'One of the files of a job that has not been started, as application/octet-stream; the same number again takes its place',
  params: z.strictObject({ job: z.string().max(200), number: z.coerce.number().int().min(1).max(mostFiles) }), query: z.strictObject({ name: z.string().min(1).max(300) }), reply: z.strictObject({ number: z.number(), name: z.string() }),
})

const fileState = z.strictObject({
  number: z.number(), name: z.string(), state: z.enum(['waiting', 'kept', 'refused']),
  reports: z.array(z.strictObject({ report: z.string(), title: z.string(), claims: z.number(), added: z.boolean() })), refusals: z.array(z.string()),
})

export const listFiles = teamRoute({ ...ofJob, method: 'get', path: '/jobs/{job}/files', summary: 'The files of a job, and what became of each', reply: z.strictObject({ files: z.array(fileState) }) })

export const startGathered = teamRoute({ ...ofJob, method: 'post', path: '/jobs/{job}/start', right: 'contribute', status: 202, summary: 'Start a job with the files that it has' })

export const startAgain = teamRoute({ ...ofJob, method: 'post', path: '/jobs/{job}/again', status: 202, summary: 'Start a job again that ended because its server was lost: it goes on from what is there whole' })

export const stopRoute = teamRoute({
  ...ofJob, method: 'post', path: '/jobs/{job}/stop',
  summary: 'Stop a job of yours, or anybody\'s for who administers: what it has brought in whole stays, and nothing half does',
})
