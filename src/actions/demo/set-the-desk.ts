import { addDays, done, type Account, type Day, type LogbookEntry, type Outcome } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { listEntries } from '../../store/logbook.ts'
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

/** How many days before the desk the warnings on it were given. */
const warnedBefore = 40

/** The sample accounts whose work lies on the desk. */
export interface DeskHands {
  readonly analyst: Account
  readonly reviewer: Account
  readonly decider: Account
}

/** Puts on the desk what a tour of the workbench needs, by the actions that people use; a desk that was set stays as people left it, and one that was half set is finished. */
export async function setTheDesk(context: Context): Promise<Outcome<void>> {
  const read = async (file: string, first = today(context)) => withDays(await context.readData(`examples/desk/${file}`), first)
  const amber = parseExample(await read('report-amber.json'), 'examples/desk/report-amber.json')
  if (!amber.ok) return amber
  const found = await attempt(context.store, () => findDesk(context, amber.value.report.id))
  if (!found.ok || found.value === undefined) return found.ok ? done(undefined) : found
  const { hands, entries } = found.value
  const entryOf = ({ name }: Account, sought: LogbookEntry['body']['kind']) => entries.find(({ body, author }) => body.kind === sought && author === name)
  const warned = entryOf(hands.analyst, 'warning')
  const steps: readonly (() => Promise<Outcome<unknown>>)[] = [
    () => reviewSome(context, hands),
    // A warning is taken from its day on, and one that is due was given weeks ago.
    async () => (warned === undefined ? record(clockOn(context, addDays(today(context), -warnedBefore)), 'warned.json', await read('warned.json')) : done(undefined)),
    // What is resolved bears the day of its warning, which a start that broke off gave on another day.
    async () => (entryOf(hands.reviewer, 'resolution') === undefined ? record(context, 'resolved.json', await read('resolved.json', warned === undefined ? undefined : addDays(warned.known, warnedBefore))) : done(undefined)),
    async () => (entryOf(hands.decider, 'propositions') === undefined ? record(context, 'asked.json', await read('asked.json')) : done(undefined)),
    async () => startDrafts(context, hands, await read('drafts.json')),
    () => ingestReport(context, amber.value.report, amber.value.source),
  ]
  for (const step of steps) {
    const taken = await step()
    if (!taken.ok) return taken
  }
  return done(undefined)
}

interface Desk {
  readonly hands: DeskHands
  /** What a start that broke off has put on record already. */
  readonly entries: readonly LogbookEntry[]
}

/** Undefined where the desk was set before, or where a name is that of a real account. */
async function findDesk({ store }: Context, mark: string): Promise<Desk | undefined> {
  if ((await listTakenIds(store.db, [mark])).size > 0) return undefined
  const [analyst, reviewer, decider] = [await findAccountByName(store.db, 'analyst-1'), await findAccountByName(store.db, 'reviewer-1'), await findAccountByName(store.db, 'decider-1')]
  return analyst?.demo === true && reviewer?.demo === true && decider?.demo === true ? { hands: { analyst, reviewer, decider }, entries: await listEntries(store.db, everything) } : undefined
}

function record(context: Context, path: string, text: string): Promise<Outcome<unknown>> {
  return recordDocuments(context, { text, path, author: undefined, known: undefined })
}

function clockOn(context: Context, day: Day): Context {
  return { ...context, clock: () => new Date(`${day}T12:00:00Z`) }
}
