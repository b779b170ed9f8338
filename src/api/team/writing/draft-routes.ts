import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../../../actions/context.ts'
import { mustSee, unknownEvidence } from '../../../actions/clearance/must-see.ts'
import { dropDraft } from '../../../actions/drafting/drop-draft.ts'
import type { DraftTurn } from '../../../actions/drafting/keep-revision.ts'
import { putForwardDraft } from '../../../actions/drafting/put-forward-draft.ts'
import { readDraft, readDraftHistory, readDrafts } from '../../../actions/drafting/read-drafts.ts'
import { reviseDraft } from '../../../actions/drafting/revise-draft.ts'
import { signDraft } from '../../../actions/drafting/sign-draft.ts'
import { startDraft } from '../../../actions/drafting/start-draft.ts'
import { readPublished } from '../../../actions/publishing/read-published.ts'
import { today } from '../../../actions/view-on.ts'
import { done, isDraftOf, parseCountry, refused, type Actor, type AsOf, type Draft, type EditionDraft, type Outcome } from '../../../core/index.ts'
import { handOf } from '../hand-of.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { dropEdition, listDrafts, putForward, readEdition, readHistory, reviseEdition, signEdition, startEdition } from './draft-shapes.ts'
import { toEditionDraft } from './edition-request.ts'
import { listedDraft, shownBody, shownDraft } from './shown-draft.ts'

/** Drafts of editions: read, started, changed, put forward, signed and dropped. */
export function draftRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, listDrafts, async ({ view }) => {
    const drafts = await readDrafts(context, view, 'edition')
    if (!drafts.ok) return drafts
    const published = await readPublished(context)
    if (!published.ok) return published
    const editions = published.value.editions.map(({ edition }) => ({ id: edition.id, country: edition.country, issued: edition.issued, last: edition.period.last, corrects: edition.corrects?.edition ?? null }))
    const ofEditions = drafts.value.filter((draft) => isDraftOf(draft, 'edition')).toSorted((a, b) => b.recorded.localeCompare(a.recorded))
    return given({ today: today(context), drafts: ofEditions.map(listedDraft), editions: editions.toReversed() })
  })
  serveRoute(app, context, startEdition, async ({ actor, body }) => {
    const country = parseCountry(body.country)
    if (!country.ok) return country
    const draft = toEditionDraft(body.body)
    if (!draft.ok) return draft
    const seen = await mustSee(context, actor, leanings(draft.value), unknownEvidence)
    return seen.ok ? shown(await startDraft(context, { country: country.value, by: handOf(actor), body: draft.value }), actor) : seen
  })
  serveRoute(app, context, readEdition, async ({ params, view, actor }) => shown(await editionDraft(context, view, params.draft), actor))
  serveRoute(app, context, reviseEdition, async ({ actor, params, view, expected, body }) => {
    const turn = await turnOf(context, { actor, view, draft: params.draft, expected })
    const draft = toEditionDraft(body)
    if (!turn.ok) return turn
    if (!draft.ok) return draft
    const seen = await mustSee(context, actor, leanings(draft.value), unknownEvidence)
    return seen.ok ? shown(await reviseDraft(context, turn.value, draft.value), actor) : seen
  })
  for (const [route, act] of [[putForward, putForwardDraft], [signEdition, signDraft], [dropEdition, dropDraft]] as const) {
    serveRoute(app, context, route, async ({ actor, params, view, expected }) => {
      const turn = await turnOf(context, { actor, view, draft: params.draft, expected })
      return turn.ok ? shown(await act(context, turn.value), actor) : turn
    })
  }
  serveRoute(app, context, readHistory, async ({ params, view }) => {
    const history = await readDraftHistory(context, view, params.draft)
    if (!history.ok) return history
    const steps = history.value.flatMap(({ revision, step, by, recorded, body }) => (body.kind === 'edition' ? [{ revision, step, by: by.name, recorded, body: shownBody(body) }] : []))
    return given({ steps: steps.toReversed() })
  })
}

/** A draft of an edition that whoever asks may see. */
export async function editionDraft(context: Context, view: AsOf, id: string): Promise<Outcome<Draft<EditionDraft>>> {
  const draft = await readDraft(context, view, id)
  if (!draft.ok) return draft
  return isDraftOf(draft.value, 'edition') ? done(draft.value) : refused({ kind: 'draft-unknown', draft: id })
}

/** Whose turn it is on which revision: the one that was seen, by If-Match. */
export async function turnOf(context: Context, { actor, view, draft: id, expected }: { readonly actor: Actor; readonly view: AsOf; readonly draft: string; readonly expected: string | undefined }): Promise<Outcome<DraftTurn>> {
  const draft = await editionDraft(context, view, id)
  if (!draft.ok) return draft
  return done({ draft: id, revision: expected === undefined ? draft.value.revision : Number(expected), by: handOf(actor), clearance: actor.clearance })
}

function leanings({ sentences }: EditionDraft): readonly string[] {
  return [...new Set(sentences.flatMap(({ evidence }) => evidence))]
}

function shown(draft: Outcome<Draft>, actor: Actor) {
  if (!draft.ok) return draft
  if (!isDraftOf(draft.value, 'edition')) return refused({ kind: 'draft-unknown', draft: draft.value.id })
  return given(shownDraft(draft.value, actor), String(draft.value.revision))
}
