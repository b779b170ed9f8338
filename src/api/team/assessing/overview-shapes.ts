import { z } from '@hono/zod-openapi'
import type { Overview } from '../../../actions/assessing/read-overview.ts'
import { teamRoute } from '../team-route.ts'
import { country } from './asked-fields.ts'
import { coreShape } from '../core-shape.ts'

/** What waits for a team, with the sentences for people. */
export interface OverviewReply extends Omit<Overview, 'moved' | 'regions'> {
  readonly said: {
    readonly heading: string
    readonly current: string
    /** The gauge as markup that Peil drew itself; undefined where no level is known. */
    readonly gauge: string | undefined
    readonly proposal: readonly string[]
    readonly triggers: readonly string[]
    readonly moved: readonly string[]
    readonly flags: readonly { readonly id: string; readonly text: string }[]
    readonly review: { readonly day: string; readonly isOverdue: boolean } | undefined
  }
}

export const readOverview = teamRoute({
  method: 'get', path: '/overview', tag: 'assess', right: 'read',
  summary: 'The level that holds, its review, and all that waits for somebody: signatures, flags, warnings, questions, judgements',
  query: z.strictObject({ country }),
  reply: coreShape<OverviewReply>('Overview', 'What waits for a team'),
})
