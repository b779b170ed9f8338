import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { mustSee } from '../../../actions/clearance/must-see.ts'
import type { Context } from '../../../actions/context.ts'
import { eventDossier } from '../../../actions/events/event-dossier.ts'
import { listEvents, type EventsRequest } from '../../../actions/events/list-events.ts'
import { placesIn } from '../../../actions/events/places-in.ts'
import { decidePair } from '../../../actions/joining/decide-pair.ts'
import { listPairs } from '../../../actions/joining/list-pairs.ts'
import { previewPair } from '../../../actions/joining/preview-pair.ts'
import { readingUnknown } from '../../../actions/joining/reading-unknown.ts'
import { remembering } from '../../../actions/remembering/remembering.ts'
import { today } from '../../../actions/view-on.ts'
import { done, type AsOf, type Language } from '../../../core/index.ts'
import { readCursor, writeCursor } from '../paging.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { drawEvents } from './draw-events.ts'
import { decidePairRoute, drawEventsRoute, listEventsRoute, listPairsRoute, previewPairRoute, readEventRoute } from './event-shapes.ts'
import { day } from './field-shapes.ts'

/** More dots than these are a stain: the newest are drawn, and that there are more is said. */
const mostDrawn = 500

/** Events in a list, on a map, on a time line and one by one, and decisions on which readings are one. */
export function eventRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  const list = remembering(context, listEvents)
  const drawing = remembering(context, async (_, { language, ...asked }: Pick<EventsRequest, 'view' | 'filter'> & { readonly language: Language }) => {
    const page = await list({ ...asked, after: undefined, most: mostDrawn })
    return page.ok ? done(drawEvents(page.value, language)) : page
  })
  const dossierOf = remembering(context, eventDossier)
  serveRoute(app, context, listEventsRoute, async ({ query, view, language }) => {
    const place = readCursor(query.after, z.tuple([day, z.string()]))
    if (!place.ok) return place
    const after = place.value && { last: place.value[0], id: place.value[1] }
    const page = await list({ view, filter: filterOf(query), after, most: query.limit })
    if (!page.ok) return page
    const places = await placesIn(context, language)
    if (!places.ok) return places
    const next = page.value.after
    return given({ items: page.value.events.map(places.value.event), ...(next === undefined ? {} : { next: writeCursor([next.last, next.id]) }) })
  })
  serveRoute(app, context, drawEventsRoute, async ({ query, view, language }) => {
    const drawn = await drawing({ view, filter: filterOf(query), language })
    return drawn.ok ? given(drawn.value) : drawn
  })
  serveRoute(app, context, readEventRoute, async ({ params, view, language }) => {
    const dossier = await dossierOf({ id: params.event, view })
    if (!dossier.ok) return dossier
    const places = await placesIn(context, language)
    return places.ok ? given(places.value.dossier(dossier.value)) : places
  })
  pairRoutes(app, context)
}

function pairRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  const waiting = remembering(context, (store, { view }: { readonly view: AsOf }) => listPairs(store, view))
  serveRoute(app, context, listPairsRoute, async ({ view, language }) => {
    const pairs = await waiting({ view })
    if (!pairs.ok) return pairs
    const places = await placesIn(context, language)
    return places.ok ? given({ items: pairs.value.map(places.value.pair) }) : places
  })
  serveRoute(app, context, previewPairRoute, async ({ query: { country, ...pair }, actor, view }) => {
    const seen = await mustSee(context, actor, [pair.a, pair.b], readingUnknown)
    if (!seen.ok) return seen
    const preview = await previewPair(context, { choice: { ...pair, reason: '', known: today(context) }, view, country })
    return preview.ok ? given(preview.value) : preview
  })
  serveRoute(app, context, decidePairRoute, async ({ body, actor }) => {
    const seen = await mustSee(context, actor, [body.a, body.b], readingUnknown)
    if (!seen.ok) return seen
    const decided = await decidePair(context, { ...body, known: today(context) })
    return decided.ok ? given({ decisions: decided.value.decisions }) : decided
  })
}

type AskedFilter = z.output<typeof drawEventsRoute.query>

function filterOf({ from, to, country, class: kind, ideology, outcome, source }: AskedFilter): EventsRequest['filter'] {
  return { days: { ...(from === undefined ? {} : { first: from }), ...(to === undefined ? {} : { last: to }) }, country, class: kind, ideology, outcome, from: source }
}
