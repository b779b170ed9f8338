import { z } from '@hono/zod-openapi'
import type { ErasurePreview } from '../../../core/index.ts'
import { coreShape } from '../core-shape.ts'
import { job } from '../jobs/jobs-shapes.ts'
import { teamRoute } from '../team-route.ts'
import { reason, thing } from './field-shapes.ts'

const ofReport = z.strictObject({ id: thing })

export const previewErasureRoute = teamRoute({
  method: 'get', path: '/evidence/{id}/erasure-preview', tag: 'evidence', right: 'administer', summary: 'What goes when the text of a report is erased, and what leans on it; nothing is kept',
  params: ofReport, reply: coreShape<ErasurePreview>('ErasurePreview', 'What goes, which flags would be set, and from which published editions passages go'),
})

export const eraseRoute = teamRoute({
  method: 'post', path: '/evidence/{id}/erasure', tag: 'evidence', right: 'administer', status: 202, conditional: true, takesProof: true, summary: 'Erases the text of a report on a lawful demand, by a job; it cannot be undone',
  params: ofReport,
  body: z.strictObject({ demand: z.enum(['person', 'publisher']), reason, typed: z.string().max(500).openapi({ description: 'The id of the report once more, typed by hand' }) }), reply: job,
})
