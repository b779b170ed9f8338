import { done, refused, type AsOf, type Draft, type DraftKind, type DraftRevision, type Outcome } from '../../core/index.ts'
import { findDraft, listDrafts, listRevisions } from '../../store/drafts.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Every draft of a kind as it stood in a view, in the order in which they were started. */
export function readDrafts({ store }: Pick<Context, 'store'>, view: AsOf, kind: DraftKind): Promise<Outcome<readonly Draft[]>> {
  return attempt(store, () => listDrafts(store.db, view, kind))
}

/** One draft as it stood in a view. */
export async function readDraft({ store }: Pick<Context, 'store'>, view: AsOf, id: string): Promise<Outcome<Draft>> {
  const found = await attempt(store, () => findDraft(store.db, view, id))
  if (!found.ok) return found
  return found.value === undefined ? refused({ kind: 'draft-unknown', draft: id }) : done(found.value)
}

/** Who did what to a draft and when, oldest first, with the whole draft as it was after each step. */
export async function readDraftHistory({ store }: Pick<Context, 'store'>, view: AsOf, id: string): Promise<Outcome<readonly DraftRevision[]>> {
  const found = await attempt(store, () => listRevisions(store.db, view, id))
  if (!found.ok) return found
  return found.value.country === undefined ? refused({ kind: 'draft-unknown', draft: id }) : done(found.value.revisions)
}
