import type { AsOf, Outcome } from '../../core/index.ts'
import { listInboxLines, listInboxTallies, type InboxFilter, type InboxLine, type InboxPlace, type InboxTally } from '../../store/inbox.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

export interface InboxQuestion {
  readonly filter: InboxFilter
  /** The last line of the page before. */
  readonly after: InboxPlace | undefined
  readonly limit: number
}

export interface InboxPage {
  readonly reports: readonly (InboxLine & InboxTally)[]
  /** Where the next page begins; undefined on the last one. */
  readonly next: InboxPlace | undefined
}

/** Reports that came in, the newest first, with how far their review is. Nothing is read of them but what the list shows. */
export function listInbox({ store }: Pick<Context, 'store'>, view: AsOf, { filter, after, limit }: InboxQuestion): Promise<Outcome<InboxPage>> {
  return attempt(store, async () => {
    const lines = await listInboxLines(store.db, view, filter, after, limit + 1)
    const page = lines.slice(0, limit)
    const last = lines.length > limit ? page.at(-1) : undefined
    const tallies = await listInboxTallies(store.db, view, page.map(({ id }) => id))
    const reports = page.flatMap((line) => {
      const tally = tallies.get(line.id)
      return tally === undefined ? [] : [{ ...line, ...tally }]
    })
    return { reports, next: last && { known: last.known, id: last.id } }
  })
}
