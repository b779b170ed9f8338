import type { AsOf, Outcome, VerdictOnClaim } from '../../core/index.ts'
import { listVerdicts } from '../../store/claim-reviews.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Where claims stand with the people who review them, for whoever meets them elsewhere; one that is not in view is open, as one that nobody looked at. */
export function readVerdicts({ store }: Pick<Context, 'store'>, view: AsOf, claims: readonly string[]): Promise<Outcome<ReadonlyMap<string, VerdictOnClaim>>> {
  return attempt(store, () => listVerdicts(store.db, view, claims))
}
