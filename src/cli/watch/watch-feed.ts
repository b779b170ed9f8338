import type { Context } from '../../actions/context.ts'
import { done, type Outcome } from '../../core/index.ts'
import { attempt } from '../../store/store-problem.ts'
import type { WatchMark } from '../../store/tables.ts'
import { findMarks, setMark } from '../../store/watching.ts'
import type { Bringing } from '../brought-reports.ts'
import type { Terminal } from '../command.ts'
import type { fetchChanged, Fetched, Validators } from '../public-fetch.ts'
import { inputOf } from '../read-input.ts'
import { keepInput } from './keep-input.ts'
import type { Watcher } from './watcher.ts'

/** Watches a feed or a page: asks for it only if it changed since it was read last, and keeps what is new. */
export function watchFeed(address: string, everySeconds: number, context: Context, bringing: Bringing, terminal: Terminal, ask: typeof fetchChanged): Watcher {
  const look = () => whenChanged(address, context, terminal, ask, async ({ bytes, contentType }) => {
    const inputs = await inputOf({ bytes, contentType, url: address }, address, terminal)
    const [first] = inputs
    return first?.ok === false && inputs.length === 1 ? first : keepInput(context, inputs, bringing, terminal)
  })
  return { place: address, everySeconds, look }
}

/** Takes what an address gives, unless it was taken as it is now; noted once it was taken. */
export async function whenChanged(address: string, { store, clock }: Context, terminal: Terminal, ask: typeof fetchChanged, take: (fetched: Fetched) => Promise<Outcome<readonly string[]>>): Promise<Outcome<readonly string[]>> {
  const marks = await attempt(store, () => findMarks(store.db, [address]))
  if (!marks.ok) return marks
  const fetched = await ask(address, validatorsOf(marks.value.get(address)), terminal.cancelled)
  if (!fetched.ok) return fetched
  if (fetched.value === 'unchanged') return done([])
  const { validators } = fetched.value
  const taken = await take(fetched.value)
  if (!taken.ok) return taken
  const noted = await attempt(store, () => setMark(store.db, address, { ...validators }, clock()))
  return noted.ok ? taken : noted
}

function validatorsOf({ etag, modified }: WatchMark = {}): Validators {
  return { ...(typeof etag === 'string' ? { etag } : {}), ...(typeof modified === 'string' ? { modified } : {}) }
}
