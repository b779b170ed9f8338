import type { OpenAPIHono } from '@hono/zod-openapi'
import { checkToJson } from '../../../actions/checking/check-to-json.ts'
import { check } from '../../../actions/checking/check.ts'
import type { Context } from '../../../actions/context.ts'
import { find } from '../../../actions/finding/find.ts'
import { dropSearch, listOwnSearches, lookAtSearch, saveSearch } from '../../../actions/finding/saved-searches.ts'
import { remembering } from '../../../actions/remembering/remembering.ts'
import { toStorableText, type AsOf, type Day, type FindFilter } from '../../../core/index.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { checkRoute, dropSearchRoute, listSearchesRoute, lookRoute, saveSearchRoute, searchRoute } from './search-shapes.ts'

/** Full text, searches that are asked again, and the check of a text. */
export function searchRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  const search = remembering(context, (store, { question, view, filter }: { readonly question: string; readonly view: AsOf; readonly filter: FindFilter }) => find(store, question, view, filter))
  serveRoute(app, context, searchRoute, async ({ query: { q, ...within }, view }) => {
    const found = await search({ question: q, view, filter: filterOf(within) })
    return found.ok ? given(found.value) : found
  })
  serveRoute(app, context, checkRoute, async ({ body: { text, country, published, lang }, view }) => {
    const checked = await check(context, { report: { id: 'text', text: toStorableText(text), published, lang, country }, pages: [], country, view })
    return checked.ok ? given(checkToJson(checked.value)) : checked
  })
  savedSearchRoutes(app, context)
}

function savedSearchRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, listSearchesRoute, async ({ actor, view }) => {
    const searches = await listOwnSearches(context, actor.account, view)
    return searches.ok ? given({ items: searches.value }) : searches
  })
  serveRoute(app, context, saveSearchRoute, async ({ body: { name, question, ...within }, actor }) => {
    const saved = await saveSearch(context, actor.account, { name, question, filter: filterOf(within) })
    return saved.ok ? given(saved.value) : saved
  })
  serveRoute(app, context, lookRoute, async ({ params, actor }) => {
    const looked = await lookAtSearch(context, actor.account, params.search)
    return looked.ok ? given({ id: looked.value }) : looked
  })
  serveRoute(app, context, dropSearchRoute, async ({ params, actor }) => {
    const dropped = await dropSearch(context, actor.account, params.search)
    return dropped.ok ? given({ id: dropped.value }) : dropped
  })
}

interface Within {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly country?: string | undefined
  readonly source?: string | undefined
}

function filterOf({ from, to, country, source }: Within): FindFilter {
  return { days: { ...(from === undefined ? {} : { first: from }), ...(to === undefined ? {} : { last: to }) }, country, source }
}
