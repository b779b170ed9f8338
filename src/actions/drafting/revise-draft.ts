import { done, refused, type Draft, type DraftBody, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepRevision, type DraftTurn } from './keep-revision.ts'

/** Changes a draft; one that was put forward is open again, and its signatures fall. */
export function reviseDraft(context: Context, turn: DraftTurn, body: DraftBody): Promise<Outcome<Draft>> {
  return keepRevision(context, turn, ({ kind }) => (kind === body.kind ? done({ step: 'revised', body, result: undefined }) : refused({ kind: 'draft-unknown', draft: turn.draft })))
}
