import { z } from '@hono/zod-openapi'
import type { WhatIfAnswer } from '../../../actions/assessing/what-if.ts'
import { drivers, whatIfBounds, type Assessment, type EvidenceItem } from '../../../core/index.ts'
import type { SaidAssessment } from '../../../publishing/assessment/said-assessment.ts'
import type { SaidIndicator } from '../../../publishing/assessment/said-indicators.ts'
import { teamRoute } from '../team-route.ts'
import { country, scope, stream } from './asked-fields.ts'
import { coreShape } from '../core-shape.ts'

const tag = 'assess'

/** What an assessment gives to whoever works with it. */
export interface AssessmentReply {
  readonly assessment: Assessment
  readonly said: SaidAssessment
}

export const readAssessment = teamRoute({
  method: 'get', path: '/assessments', tag, right: 'read',
  summary: 'Drivers with their evidence, the proposal with and without reluctance to move, and how firm it is; it sets nothing',
  query: z.strictObject({ scope: scope.default('NL') }),
  reply: coreShape<AssessmentReply>('Assessment', 'docs/methods/level-model.md, and the same in sentences'),
})

export const readIndicators = teamRoute({
  method: 'get', path: '/indicators', tag, right: 'read',
  summary: 'Every indicator of a country and stream with its questions in their order, charts and what it cannot see',
  query: z.strictObject({ country, stream: stream.default('jihadist') }),
  reply: z.strictObject({ items: z.array(coreShape<SaidIndicator>('Indicator', 'docs/methods/README.md')) }),
})

/** Evidence as it opens under a line: for machines by id, and as markup. */
export interface OpenedEvidence {
  readonly items: Readonly<Record<string, EvidenceItem>>
  readonly markup: string
}

export const readEvidence = teamRoute({
  method: 'get', path: '/assessments/evidence', tag, right: 'read',
  summary: 'What opens under rows of the record and claims: their cells and passages with source and origin',
  query: z.strictObject({ ids: z.string().min(1).max(8000).transform((ids) => ids.split(',')).openapi({ type: 'string', description: 'Ids with commas between them' }) }),
  reply: coreShape<OpenedEvidence>('OpenedEvidence', 'Evidence by id, and the same as markup'),
})

const within = ({ least, most }: { readonly least: number; readonly most: number }) => z.number().min(least).max(most)
const price = (bounds: { readonly least: number; readonly most: number }) => z.exactOptional(within(bounds))

export const tryWhatIf = teamRoute({
  method: 'post', path: '/what-ifs', tag, right: 'read', isQuestion: true,
  summary: 'What would be proposed with other numbers, beside the proposal as it is; nothing of it is kept',
  body: z.strictObject({
    scope,
    extra: z.array(z.strictObject({ stream, driver: z.enum(drivers), pieces: within(whatIfBounds.pieces) })).max(16),
    cost: z.strictObject({ under: price(whatIfBounds.cost.under), over: price(whatIfBounds.cost.over), raise: price(whatIfBounds.cost.raise), lower: price(whatIfBounds.cost.lower) }),
    priorNats: within(whatIfBounds.priorNats),
  }),
  reply: coreShape<WhatIfAnswer>('WhatIf', 'The real proposal and the one tried, or why nothing is proposed'),
})
