import type { AsOf, Outcome, ReviewState } from '../../core/index.ts'
import { countInbox, type InboxFilter } from '../../store/inbox.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

export interface InboxTallyQuestion {
  readonly view: AsOf
  readonly filter: Omit<InboxFilter, 'state'>
}

/** How many reports are in each state: all of them are looked at for it, which the pages of the list do not wait for. */
export function tallyInbox({ store }: Pick<Context, 'store'>, { view, filter }: InboxTallyQuestion): Promise<Outcome<Readonly<Record<ReviewState, number>>>> {
  return attempt(store, () => countInbox(store.db, view, filter))
}
