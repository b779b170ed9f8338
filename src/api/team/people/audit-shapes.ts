import { z } from '@hono/zod-openapi'
import { markings } from '../../../core/index.ts'
import { teamRoute } from '../team-route.ts'

const entry = z.strictObject({
  number: z.number().int(), recorded: z.string(), actor: z.string().nullable(), via: z.enum(['session', 'token', 'none', 'command']), act: z.string(), status: z.number().int(),
  subjects: z.array(z.string()), marking: z.enum(markings).nullable(), previous: z.string(), digest: z.string(),
}).openapi('AuditEntry')

const shared = { tag: 'people', right: 'administer' } as const

export const listAudit = teamRoute({
  ...shared, method: 'get', path: '/audit', summary: 'Who did what, and who was given which marked material: newest first',
  query: z.strictObject({ after: z.coerce.number().int().positive().optional(), limit: z.coerce.number().int().min(1).max(500).default(50), actor: z.string().optional() }),
  reply: z.strictObject({ entries: z.array(entry), next: z.number().int().nullable() }),
})
export const verifyAudit = teamRoute({ ...shared, method: 'get', path: '/audit/chain', summary: 'Whether every entry of the audit log fits the one before', reply: z.strictObject({ entries: z.number().int(), digest: z.string() }) })
