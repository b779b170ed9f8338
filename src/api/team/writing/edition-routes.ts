import type { OpenAPIHono } from '@hono/zod-openapi'
import { veilReasons } from '../../../actions/clearance/veil-reasons.ts'
import type { Context } from '../../../actions/context.ts'
import { check } from '../../../actions/checking/check.ts'
import { findPublishable, toPreviewRequest } from '../../../actions/drafting/publish-draft.ts'
import type { PublishingMeans } from '../../../actions/publishing/publishing-means.ts'
import { today } from '../../../actions/view-on.ts'
import { done, keyOfRef, parseCountry, parseDay, refused, type AsOf, type Actor, type Draft, type Outcome, type PreflightReason } from '../../../core/index.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { preflightLine } from '../../../words/preflight.ts'
import { idsIn } from '../../ids-in.ts'
import type { JobDesk } from '../jobs/job-desk.ts'
import { shownAs } from '../jobs/jobs-routes.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { editionDraft, turnOf } from './draft-routes.ts'
import { checkSentence, publishDraft, readPreflight, readPreview, readProposals } from './draft-shapes.ts'
import { editionViews } from './edition-views.ts'
import { shownEvidence } from './shown-evidence.ts'

/** What stands around a draft: what the evidence says by itself, what a check says, what stands in the way, the page, and publishing. */
export function editionRoutes(app: OpenAPIHono<TeamEnv>, context: Context, means: () => Promise<PublishingMeans>, desk: JobDesk): void {
  const views = editionViews(context)
  const askedOf = async (view: AsOf, id: string) => {
    const draft = await editionDraft(context, view, id)
    return draft.ok ? done({ draft: draft.value, request: { ...toPreviewRequest(draft.value, await means()), issued: today(context) } }) : draft
  }
  serveRoute(app, context, readProposals, async ({ params, view, language }) => {
    const draft = await editionDraft(context, view, params.draft)
    if (!draft.ok) return draft
    const sections = await views.proposals({ country: draft.value.country, view: { ...view, asOf: draft.value.body.day }, language })
    return sections.ok ? given({ sections: sections.value }) : sections
  })
  serveRoute(app, context, checkSentence, async ({ body: { text, language, country: code, day: asked }, view, language: shown }) => {
    const country = parseCountry(code)
    if (!country.ok) return country
    const day = parseDay(asked)
    if (!day.ok) return day
    const checked = await check(context, { report: { id: 'own-sentence', text, lang: language, published: day.value, country: country.value }, pages: [], country: country.value, view: { ...view, asOf: day.value < view.asOf ? day.value : view.asOf } })
    if (!checked.ok) return checked
    const words = wordsFor(shown)
    const claims = checked.value.claims.map(({ claim: { quote, start, end }, verdict, because, evidence }) => ({
      quote, start, end, verdict, label: words.terms.verdicts[verdict], because: words.reason(because),
      evidence: evidence.flatMap(({ ref }) => checked.value.evidence[keyOfRef(ref)] ?? []).slice(0, 6).map((item) => shownEvidence(item, words)),
    }))
    return given({ claims, unread: checked.value.unread.map(({ quote }) => quote) })
  })
  serveRoute(app, context, readPreflight, async ({ params, view, language, actor }) => {
    const asked = await askedOf(view, params.draft)
    if (!asked.ok) return asked
    const previewed = await views.preview(asked.value.request)
    const reasons = previewed.ok ? await veilReasons(context, actor, previewed.value.reasons) : previewed
    return reasons.ok ? given({ reasons: reasons.value.map((reason) => shownReason(reason, language, asked.value.draft)) }) : veiled(context, actor, reasons)
  })
  serveRoute(app, context, readPreview, async ({ params, query, view }) => {
    const asked = await askedOf(view, params.draft)
    if (!asked.ok) return asked
    const page = await views.page({ ...asked.value.request, language: query.language })
    return page.ok ? done({ body: { html: page.value.html }, holds: [...idsIn(asked.value.draft), ...page.value.holds] }) : page
  })
  app.use('/drafts/:draft/publish', desk.around)
  serveRoute(app, context, publishDraft, async ({ actor, params, view, expected, language }) => {
    const turn = await turnOf(context, { actor, view, draft: params.draft, expected })
    if (!turn.ok) return turn
    const draft = await findPublishable(context, turn.value)
    if (!draft.ok) return draft
    return shownAs(context, await desk.ask({ actor, marking: 'clear' }, { kind: 'publishing', draft: params.draft, revision: turn.value.revision, country: draft.value.country }), actor, language)
  })
}

/** A refusal that names nothing above the clearance of whoever asked. */
async function veiled<T>(context: Context, actor: Actor, outcome: Outcome<T>): Promise<Outcome<never>> {
  if (outcome.ok) throw new Error('what was done is not refused')
  if (outcome.problem.kind !== 'edition-refused') return outcome
  const reasons = await veilReasons(context, actor, outcome.problem.reasons)
  return reasons.ok ? refused({ kind: 'edition-refused', reasons: reasons.value }) : reasons
}

/** A reason in words, with the sentence of the draft that it is about, or the thing that it names. */
function shownReason(reason: PreflightReason, language: Parameters<typeof preflightLine>[0], { body }: Draft) {
  const sentences = body.kind === 'edition' ? body.sentences.map(({ id }) => id) : []
  const about = 'of' in reason && reason.what !== 'licence' ? reason.of : 'entry' in reason ? reason.entry : 'statement' in reason ? reason.statement : 'flag' in reason ? reason.flag : null
  const own = /^own-sentence-(\d+)$/.exec(about ?? '')
  const sentence = own === null ? sentences.find((id) => id === about) : sentences[Number(own[1]) - 1]
  return { what: reason.what, line: preflightLine(language, reason), sentence: sentence ?? null, about }
}
