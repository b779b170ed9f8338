import { z } from '@hono/zod-openapi'
import { attackStatuses, eventClasses, ideologies, type EventDossier, type ListedEvent, type PairPreview, type PairToDecide } from '../../../core/index.ts'
import { coreShape } from '../core-shape.ts'
import { pageQuery } from '../page-query.ts'
import { day, reason } from './field-shapes.ts'
import { teamRoute } from '../team-route.ts'

const filter = {
  from: day.optional(),
  to: day.optional(),
  country: z.string().length(2).optional(),
  class: z.enum(eventClasses).optional(),
  ideology: z.enum(ideologies).optional(),
  outcome: z.enum([...attackStatuses, 'unknown']).optional(),
  source: z.string().min(1).max(200).optional().openapi({ description: '`record`, `reports`, or a dataset' }),
}

const listed = coreShape<ListedEvent>('ListedEvent', 'An event as its leading reading has it; a number that nobody gives is left out and is not 0')

export const listEventsRoute = teamRoute({
  method: 'get', path: '/events', tag: 'evidence', right: 'read', summary: 'Events, the last to happen first, a page at a time',
  query: z.strictObject({ ...filter, ...pageQuery }), reply: z.object({ items: z.array(listed).readonly(), next: z.string().optional() }),
})

const drawing = z.object({ wide: z.string(), narrow: z.string(), caption: z.string() })

export const drawEventsRoute = teamRoute({
  method: 'get', path: '/events-drawn', tag: 'evidence', right: 'read', summary: 'The same events on a map and on a time line, as SVG; what is not drawn is said in the caption',
  query: z.strictObject(filter), reply: z.object({ drawn: z.number(), more: z.boolean(), map: drawing, line: drawing }),
})

const ofEvent = z.strictObject({ event: z.string().min(1).max(500) })

export const readEventRoute = teamRoute({
  method: 'get', path: '/events/{event}', tag: 'evidence', right: 'read', summary: 'What every reading says of one event, by the event or by any reading of it',
  params: ofEvent, reply: coreShape<EventDossier>('EventDossier', 'An event with its readings, where they differ, what joins them and why'),
})

const pair = { a: z.string().min(1).max(500), b: z.string().min(1).max(500), relation: z.enum(['same', 'apart']) }

export const previewPairRoute = teamRoute({
  method: 'get', path: '/pairs/preview', tag: 'evidence', right: 'contribute', summary: 'What a merge or split would change; nothing of it is kept',
  query: z.strictObject({ ...pair, country: z.string().length(2).default('NL') }), reply: coreShape<PairPreview>('PairPreview', 'Events before and after, and sentences that would read otherwise'),
})

export const listPairsRoute = teamRoute({
  method: 'get', path: '/pairs', tag: 'evidence', right: 'read', summary: 'Pairs of readings that wait for a person, the surest first',
  reply: z.object({ items: z.array(coreShape<PairToDecide>('PairToDecide', 'Two readings side by side')).readonly() }),
})

export const decidePairRoute = teamRoute({
  method: 'post', path: '/events/{event}/decisions', tag: 'evidence', right: 'contribute', summary: 'Joins two readings into one event, or sets the second apart, with a reason; wins over every rule',
  params: ofEvent, body: z.strictObject({ ...pair, reason }), reply: z.object({ decisions: z.number() }), status: 201, conditional: true,
})
