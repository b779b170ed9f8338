import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { addClaim } from '../../../actions/inbox/add-claim.ts'
import { correctClaim } from '../../../actions/inbox/correct-claim.ts'
import { finishReport } from '../../../actions/inbox/finish-report.ts'
import { listInbox } from '../../../actions/inbox/list-inbox.ts'
import { openDesk, openReport, type OpenReport } from '../../../actions/inbox/open-report.ts'
import { readPages } from '../../../actions/inbox/read-pages.ts'
import { readVerdicts } from '../../../actions/inbox/read-verdicts.ts'
import { reviewClaims } from '../../../actions/inbox/review-claims.ts'
import { splitClaim } from '../../../actions/inbox/split-claim.ts'
import { tallyInbox } from '../../../actions/inbox/tally-inbox.ts'
import type { Acting, TakenStep } from '../../../actions/inbox/take-step.ts'
import { undoStep } from '../../../actions/inbox/undo-step.ts'
import { remembering } from '../../../actions/remembering/remembering.ts'
import { done, isDay, parseCountry, parseOptional, refused, reportOfClaim, type Actor, type AsOf, type Outcome } from '../../../core/index.ts'
import { attempt } from '../../../store/store-problem.ts'
import { readCursor, writeCursor } from '../paging.ts'
import { given, serveRoute, type Given } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { acceptRestRoute, addClaimRoute, correctClaimRoute, judgeClaimRoute, listInboxRoute, readClaimRoute, readPagesRoute, readReportRoute, readVerdictsRoute, splitClaimRoute, stepRoute, tallyInboxRoute } from './inbox-shapes.ts'

/** The inbox: what came in, and what people make of it. */
export function inboxRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  readRoutes(app, context)
  claimRoutes(app, context)
  reportRoutes(app, context)
}

function readRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, listInboxRoute, async ({ query: { after, limit, country: code, ...filter }, view }) => {
    const place = readCursor(after, z.tuple([z.string(), z.string()]))
    if (!place.ok) return place
    const country = parseOptional(code, parseCountry)
    if (!country.ok) return country
    const [known = '', id = ''] = place.value ?? []
    const page = await listInbox(context, view, { filter: { ...filter, country: country.value }, after: isDay(known) ? { known, id } : undefined, limit })
    if (!page.ok) return page
    const { reports, next } = page.value
    return given({ reports, ...(next === undefined ? {} : { next: writeCursor([next.known, next.id]) }) })
  })
  const tally = remembering(context, tallyInbox)
  serveRoute(app, context, tallyInboxRoute, async ({ query: { country: code, ...filter }, view }) => {
    const country = parseOptional(code, parseCountry)
    if (!country.ok) return country
    const counts = await tally({ view, filter: { ...filter, country: country.value } })
    return counts.ok ? given(counts.value) : counts
  })
  serveRoute(app, context, readVerdictsRoute, async ({ query: { claims }, view }) => {
    const verdicts = await readVerdicts(context, view, claims.split(' '))
    return verdicts.ok ? given({ verdicts: [...verdicts.value].map(([claim, verdict]) => ({ claim, verdict })) }) : verdicts
  })
  serveRoute(app, context, readReportRoute, async ({ params: { report }, view, actor }) => shown(await openReport(context, view, report, actor)))
  serveRoute(app, context, readPagesRoute, async ({ params: { report }, view }) => {
    const words = await readPages(context, view, report)
    return words.ok ? given({ words: words.value }) : words
  })
  serveRoute(app, context, readClaimRoute, async ({ params: { claim: id }, view, actor }) => {
    const opened = await openReport(context, view, reportOfClaim(id) ?? id, actor)
    const found = opened.ok ? opened.value.claims.find(({ claim }) => claim.id === id) : undefined
    return found === undefined ? refused({ kind: 'claim-unknown', claim: id }) : given(found, found.version)
  })
}

function claimRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, judgeClaimRoute, async ({ params, body, actor, expected, view }) =>
    afterSeen(context, actor, view, await reviewClaims(context, onClaim(actor, params.claim, expected), body.act === 'reject' ? { ...body, words: body.words } : body)))
  serveRoute(app, context, correctClaimRoute, async ({ params, body: { fields, span }, actor, expected, view }) =>
    afterSeen(context, actor, view, await correctClaim(context, onClaim(actor, params.claim, expected), { fields, span })))
  serveRoute(app, context, splitClaimRoute, async ({ params, body, actor, expected, view }) =>
    afterSeen(context, actor, view, await splitClaim(context, onClaim(actor, params.claim, expected), body.parts)))
}

function reportRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, addClaimRoute, async ({ params: { report }, body, actor, expected: version, view }) => after(context, actor, view, await addClaim(context, { actor, report, seen: {}, version }, body)))
  serveRoute(app, context, acceptRestRoute, async ({ params: { report }, body: { seen }, actor, expected: version, view }) => after(context, actor, view, await reviewClaims(context, { actor, report, seen, version }, { act: 'accept', rest: true })))
  serveRoute(app, context, stepRoute, async ({ params: { report }, body: { act }, actor, expected: version, view }) => {
    const acting: Acting = { actor, report, seen: {}, version }
    return after(context, actor, view, await (act === 'finish' ? finishReport(context, acting) : undoStep(context, acting, act)))
  })
}

/** A claim in the state that was seen; with `*` in whatever state it is, which its own step looks up. */
function onClaim(actor: Actor, claim: string, expected: string | undefined): Acting {
  return { actor, report: reportOfClaim(claim) ?? claim, seen: { [claim]: expected } }
}

/** The report as it is after a step. */
async function after({ store }: Context, actor: Actor, view: AsOf, taken: Outcome<TakenStep>): Promise<Outcome<Given<OpenReport>>> {
  return taken.ok ? shown(await attempt(store, () => openDesk(store.db, view, taken.value.desk, actor))) : taken
}

/** The same after a step on a claim in the state that was seen: where it is another, that is what is said. */
function afterSeen(context: Context, actor: Actor, view: AsOf, taken: Outcome<TakenStep>): Promise<Outcome<Given<OpenReport>>> {
  const isStale = !taken.ok && taken.problem.kind === 'review-moved-on'
  return after(context, actor, view, isStale ? refused({ kind: 'changed-meanwhile', what: '/inbox/claims/{claim}' }) : taken)
}

function shown(opened: Outcome<OpenReport>): Outcome<Given<OpenReport>> {
  return opened.ok ? done({ body: opened.value, version: opened.value.version }) : opened
}
