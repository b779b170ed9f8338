import { addDays, done, type Account, type Day, type Outcome } from '../../core/index.ts'
import { findAccountByName } from '../../store/people/accounts.ts'
import { listTakenIds } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import { ingestReport } from '../adding/ingest-report.ts'
import type { Context } from '../context.ts'
import { recordDocuments } from '../logbook/record-documents.ts'
import { parseExample } from '../parse-example.ts'
import { today } from '../view-on.ts'
import { withDays } from './day-tokens.ts'
import { reviewSome } from './review-some.ts'
import { startDrafts } from './start-drafts.ts'

/** The sample accounts whose work lies on the desk. */
export interface DeskHands {
  readonly analyst: Account
  readonly reviewer: Account
  readonly decider: Account
}

/** Puts on the desk what a tour of the workbench needs, by the actions that people use; a desk that was set stays as people left it. */
export async function setTheDesk(context: Context): Promise<Outcome<void>> {
  const read = async (file: string) => withDays(await context.readData(`examples/desk/${file}`), today(context))
  const amber = parseExample(await read('report-amber.json'), 'examples/desk/report-amber.json')
  if (!amber.ok) return amber
  const found = await attempt(context.store, () => findHands(context, amber.value.report.id))
  if (!found.ok || found.value === undefined) return found.ok ? done(undefined) : found
  const hands = found.value
  const steps: readonly (() => Promise<Outcome<unknown>>)[] = [
    () => reviewSome(context, hands),
    // A warning is taken from its day on, and one that is due was given weeks ago.
    async () => record(clockOn(context, addDays(today(context), -40)), 'warned.json', await read('warned.json')),
    async () => record(context, 'resolved.json', await read('resolved.json')),
    async () => record(context, 'asked.json', await read('asked.json')),
    async () => startDrafts(context, hands, await read('drafts.json')),
    () => ingestReport(context, amber.value.report, amber.value.source),
  ]
  for (const step of steps) {
    const taken = await step()
    if (!taken.ok) return taken
  }
  return done(undefined)
}

/** Undefined where the desk was set before, or where a name is that of a real account. */
async function findHands({ store }: Context, mark: string): Promise<DeskHands | undefined> {
  if ((await listTakenIds(store.db, [mark])).size > 0) return undefined
  const [analyst, reviewer, decider] = [await findAccountByName(store.db, 'analyst-1'), await findAccountByName(store.db, 'reviewer-1'), await findAccountByName(store.db, 'decider-1')]
  return analyst?.demo === true && reviewer?.demo === true && decider?.demo === true ? { analyst, reviewer, decider } : undefined
}

function record(context: Context, path: string, text: string): Promise<Outcome<unknown>> {
  return recordDocuments(context, { text, path, author: undefined, known: undefined })
}

function clockOn(context: Context, day: Day): Context {
  return { ...context, clock: () => new Date(`${day}T12:00:00Z`) }
}
