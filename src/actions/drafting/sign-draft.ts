import { done, refused, type Draft, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepRevision, type DraftTurn } from './keep-revision.ts'

/** Signs a draft that was put forward: never by the account that started it or put it forward, and once each. */
export function signDraft(context: Context, turn: DraftTurn): Promise<Outcome<Draft>> {
  return keepRevision(context, turn, ({ id, author, body, putForward, signatures }) => {
    if (putForward === undefined) return refused({ kind: 'draft-not-forward', draft: id })
    const own = [author, putForward, ...signatures].some(({ account }) => account === turn.by.account)
    return own ? refused({ kind: 'draft-own', draft: id, role: turn.by.name }) : done({ step: 'signed', body, result: undefined })
  })
}
