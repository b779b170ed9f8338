import { done, refused, type Draft, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepRevision, type DraftTurn } from './keep-revision.ts'

/** Says what a signed draft became: an edition, or a level in the logbook. */
export function finishDraft(context: Context, turn: DraftTurn, result: string): Promise<Outcome<Draft>> {
  return keepRevision(context, turn, ({ id, body, signatures }) => (signatures.length === 0 ? refused({ kind: 'draft-unsigned', draft: id }) : done({ step: 'done', body, result })))
}
