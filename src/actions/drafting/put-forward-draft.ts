import { done, type Draft, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepRevision, type DraftTurn } from './keep-revision.ts'

/** Puts a draft forward as it stands, for another account to sign; whoever puts it forward again does so in their own name. */
export function putForwardDraft(context: Context, turn: DraftTurn): Promise<Outcome<Draft>> {
  return keepRevision(context, turn, ({ body }) => done({ step: 'put-forward', body, result: undefined }))
}
