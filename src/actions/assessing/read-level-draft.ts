import { done, isDraftOf, levelState, parseScope, refused, type AsOf, type Assessment, type Day, type Draft, type DraftRevision, type HoldingLevel, type LevelDraft, type NationalOutcome, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { readDraft, readDraftHistory } from '../drafting/read-drafts.ts'
import { readLogbook } from '../logbook/read-logbook.ts'
import { today } from '../view-on.ts'
import type { AssessingViews } from './assessing-views.ts'
import { readFallenEvidence, type FallenEvidence } from './fallen-evidence.ts'

/** A level that is put forward, with all that whoever signs it must see. */
export interface LevelDraftView {
  readonly draft: Draft<LevelDraft>
  readonly history: readonly DraftRevision[]
  /** As `levelState` names what stands for its scope. */
  readonly level: string
  readonly current: HoldingLevel | undefined
  readonly trigger: number | undefined
  /** What the model proposed at the moment it was put forward; undefined while it is not. */
  readonly proposalThen: NationalOutcome | undefined
  readonly proposalNow: NationalOutcome
  /** Evidence under it that no longer stands as it was. */
  readonly fallen: readonly FallenEvidence[]
}

export async function readLevelDraft(context: Context, views: Pick<AssessingViews, 'assess'>, { draft: id, view }: { readonly draft: string; readonly view: AsOf }): Promise<Outcome<LevelDraftView>> {
  const found = await readDraft(context, view, id)
  if (!found.ok) return found
  const draft = found.value
  if (!isDraftOf(draft, 'level')) return refused({ kind: 'draft-unknown', draft: id })
  const history = await readDraftHistory(context, view, id)
  if (!history.ok) return history
  const entries = await readLogbook(context, view)
  if (!entries.ok) return entries
  const fallen = await readFallenEvidence(context, draft.body.evidence, view)
  if (!fallen.ok) return fallen
  const now = await assessed(views, draft, view)
  if (!now.ok) return now
  const then = draft.putForward === undefined ? done(undefined) : await assessed(views, draft, { ...view, asOf: dayOfInstant(draft.putForward.recorded), recordedBy: draft.putForward.recorded })
  if (!then.ok) return then
  const { current, model, national } = now.value
  return done({ draft, history: history.value, level: levelState(entries.value, draft.body.scope), current, trigger: model.map?.trigger, proposalThen: then.value?.national.outcome, proposalNow: national.outcome, fallen: fallen.value })
}

async function assessed(views: Pick<AssessingViews, 'assess'>, { body }: Draft<LevelDraft>, view: AsOf): Promise<Outcome<Assessment>> {
  const scope = parseScope(body.scope)
  return scope.ok ? views.assess({ scope: scope.value, view }) : scope
}

function dayOfInstant(instant: string): Day {
  return today({ clock: () => new Date(instant) })
}
