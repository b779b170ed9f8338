import { distributeStore } from '../../actions/upkeep/distribute-store.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { readStatus } from '../../store/status.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Store } from '../../store/store.ts'
import { storeWords } from '../../words/store.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { withStore } from '../with-store.ts'

/** Shows how the store stands, or spreads it over several machines. */
export async function runStore(call: Call, terminal: Terminal): Promise<number> {
  const [what = ''] = call.args
  switch (what) {
    case 'status': return withStore(terminal, 0, (store) => printStatus(store, call.switches.has('json'), terminal))
    case 'distribute': return (await withStore(terminal, 0, async (store) => requireCitus(store))) || withStore(terminal, Infinity, (store) => distribute(store, terminal))
    default: return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: what, choices: 'status, distribute' } }, terminal)
  }
}

async function printStatus(store: Store, asJson: boolean, terminal: Terminal): Promise<Outcome<number>> {
  const status = await attempt(store, () => readStatus(store))
  if (!status.ok) return status
  await terminal.out(asJson ? jsonText(status.value) : storeWords[terminal.language].status(status.value))
  return done(0)
}

/** Looked at before the tables are brought up to date: a server that cannot spread them is left as it is. */
function requireCitus({ hasCitus, address }: Store): Outcome<number> {
  return hasCitus ? done(0) : refused({ kind: 'citus-missing', address })
}

async function distribute(store: Store, terminal: Terminal): Promise<Outcome<number>> {
  const words = storeWords[terminal.language]
  const spread = await distributeStore(store, (step) => terminal.err(words.spread(step)))
  if (!spread.ok) return spread
  await terminal.out(words.distributed(spread.value.length))
  return done(0)
}
