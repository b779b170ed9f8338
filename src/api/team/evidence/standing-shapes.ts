import { z } from '@hono/zod-openapi'
import type { CohortSurvey, DatasetRecord, EvidenceGraph, EvidenceNode, Flag, KnowledgeDiff, Marking, SourceComparison, SourceContradictions, SourceRecord, WithdrawalPreview } from '../../../core/index.ts'
import { coreShape } from '../core-shape.ts'
import { teamRoute } from '../team-route.ts'
import { day, reason, thing } from './field-shapes.ts'

const ofThing = z.strictObject({ id: thing })
const country = z.string().length(2).default('NL')
const graph = coreShape<EvidenceGraph>('EvidenceGraph', 'Things and what rests on what, as far as it was followed')

export const readThingRoute = teamRoute({
  method: 'get', path: '/evidence/{id}', tag: 'evidence', right: 'read', summary: 'One thing that Peil keeps, by its name: what it is, and whether it stands',
  params: ofThing, query: z.strictObject({ country }), reply: z.object({ node: coreShape<EvidenceNode>('EvidenceNode', 'A thing in the graph'), marking: coreShape<Marking>('Marking', 'TLP 2.0') }),
})

export const whyRoute = teamRoute({ method: 'get', path: '/evidence/{id}/why', tag: 'evidence', right: 'read', summary: 'What a thing rests on, down to passages and sources', params: ofThing, query: z.strictObject({ country }), reply: graph })

export const impactRoute = teamRoute({ method: 'get', path: '/evidence/{id}/impact', tag: 'evidence', right: 'read', summary: 'What rests on a thing, up to sentences and flags', params: ofThing, query: z.strictObject({ country }), reply: graph })

export const previewWithdrawalRoute = teamRoute({
  method: 'get', path: '/evidence/{id}/withdrawal-preview', tag: 'evidence', right: 'review', summary: 'What would be flagged if a report, claim, source, row, record or dataset were withdrawn today; nothing is kept',
  params: ofThing, reply: coreShape<WithdrawalPreview>('WithdrawalPreview', 'Flags with the corrections that would be drafted, and editions that show what would be flagged'),
})

export const withdrawRoute = teamRoute({
  method: 'post', path: '/evidence/{id}/withdrawal', tag: 'evidence', right: 'review', summary: 'Withdraws evidence from today on, with a reason, and flags what leaned on it; views of earlier days keep it',
  params: ofThing, body: z.strictObject({ reason }), reply: z.object({ changed: z.boolean(), flags: z.array(z.string()).readonly() }), status: 201, conditional: true,
})

const flag = z.object({ flag: coreShape<Flag>('Flag', 'A mark on what leaned on something that was withdrawn, corrected or erased'), drafts: z.object({ nl: z.array(z.string()).readonly(), en: z.array(z.string()).readonly() }) })
const ofFlag = z.strictObject({ flag: thing })

export const listFlagsRoute = teamRoute({ method: 'get', path: '/flags', tag: 'evidence', right: 'read', summary: 'Flags with their drafted corrections, the newest first', query: z.strictObject({ status: z.enum(['open', 'closed', 'all']).default('open') }), reply: z.object({ items: z.array(flag).readonly(), open: z.number() }) })

export const readFlagRoute = teamRoute({ method: 'get', path: '/flags/{flag}', tag: 'evidence', right: 'read', summary: 'One flag', params: ofFlag, reply: flag })

export const closeFlagRoute = teamRoute({ method: 'post', path: '/flags/{flag}/closing', tag: 'evidence', right: 'contribute', summary: 'Closes a flag with a reason; it stays closed', params: ofFlag, body: z.strictObject({ reason }), reply: z.object({ id: z.string() }), conditional: true })

export const listSourcesRoute = teamRoute({
  method: 'get', path: '/sources', tag: 'evidence', right: 'read', summary: 'Sources and datasets with their grade, what they delivered and what became of it',
  reply: z.object({ sources: z.array(coreShape<SourceRecord>('SourceRecord', 'A source with its track record')).readonly(), datasets: z.array(coreShape<DatasetRecord>('DatasetRecord', 'A dataset as it was brought in')).readonly() }),
})

export const listContradictionsRoute = teamRoute({
  method: 'get', path: '/sources/contradictions', tag: 'evidence', right: 'read', summary: 'Of each source the figures for a country that could be held against another origin, and those that another origin excludes, with what excludes them; which of them is wrong, this does not say',
  query: z.strictObject({ country }), reply: z.strictObject({ items: z.array(coreShape<SourceContradictions>('SourceContradictions', 'Figures of a source beside those of other origins')).readonly() }),
})
export const compareSourcesRoute = teamRoute({ method: 'get', path: '/datasets/{dataset}/sources', tag: 'evidence', right: 'read', summary: 'A dataset by source and month, and whether its jumps are in the world or in its sources', params: z.strictObject({ dataset: thing }), reply: coreShape<SourceComparison>('SourceComparison', 'Counts by source and month, with the jumps of the total') })

const survey = coreShape<CohortSurvey>('CohortSurvey', 'All figures of one cohort as they were known on a day')

export const listFiguresRoute = teamRoute({
  method: 'get', path: '/figures', tag: 'evidence', right: 'read', summary: 'Every series of a country with its newest figure', query: z.strictObject({ country }),
  reply: z.object({ items: z.array(z.object({ cohort: z.string(), figures: z.number(), runs: z.number(), conflicts: z.number(), newest: coreShape<CohortSurvey['newest']>('SurveyedFigure', 'A figure with what stands around it') })).readonly() }),
})

export const readFiguresRoute = teamRoute({
  method: 'get', path: '/figures/{cohort}', tag: 'evidence', right: 'read', summary: 'One series with its conflicts, revisions and breaks, what its origins give together, and a chart as SVG', params: z.strictObject({ cohort: thing }), query: z.strictObject({ country }),
  reply: z.object({ survey, chart: z.object({ wide: z.string(), narrow: z.string(), caption: z.string() }).optional() }),
})

export const diffRoute = teamRoute({ method: 'get', path: '/diff', tag: 'evidence', right: 'read', summary: 'What became known between two days, and which sentences of the picture changed because of it', query: z.strictObject({ country, from: day, to: day }), reply: coreShape<KnowledgeDiff>('KnowledgeDiff', 'What two days of knowledge have between them') })
