import type { Country, Draft, DraftBody, DraftHand, Outcome } from '../../core/index.ts'
import { nextDraftId } from '../../store/drafts.ts'
import type { Context } from '../context.ts'
import { today } from '../view-on.ts'
import { keepStep, writingAlone } from './keep-revision.ts'

export interface NewDraft {
  readonly country: Country
  readonly by: DraftHand
  readonly body: DraftBody
}

/** Starts a draft, as its first revision. */
export function startDraft(context: Context, { country, by, body }: NewDraft): Promise<Outcome<Draft>> {
  return writingAlone(context, async (db) => {
    const id = await nextDraftId(db, body.kind, country, today(context))
    return keepStep(context, db, { id, country, revision: 1, step: 'started', by, result: undefined, body })
  })
}
