import { done, refused, type Draft, type DraftHand, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { keepRevision, type DraftTurn, type NewStep } from './keep-revision.ts'

/** Signs a draft that was put forward: never by the account that started it or put it forward, and once each. */
export function signDraft(context: Context, turn: DraftTurn): Promise<Outcome<Draft>> {
  return keepRevision(context, turn, (draft) => signature(draft, turn.by))
}

/** The step by which somebody signs, where it is theirs to sign. */
export function signature({ id, author, body, putForward, signatures }: Draft, by: DraftHand): Outcome<NewStep> {
  if (putForward === undefined) return refused({ kind: 'draft-not-forward', draft: id })
  const own = [author, putForward, ...signatures].some(({ account }) => account === by.account)
  return own ? refused({ kind: 'draft-own', draft: id, role: by.name }) : done({ step: 'signed', body, result: undefined })
}
