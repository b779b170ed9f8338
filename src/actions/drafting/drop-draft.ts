import { done, type Draft, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepRevision, type DraftTurn } from './keep-revision.ts'

/** Drops a draft: it stays to be read, and is worked on no more. */
export function dropDraft(context: Context, turn: DraftTurn): Promise<Outcome<Draft>> {
  return keepRevision(context, turn, ({ body }) => done({ step: 'dropped', body, result: undefined }))
}
