import { dayOfKnowing } from '../../actions/adding/day-of-knowing.ts'
import { dayKnown, today } from '../../actions/view-on.ts'
import { done, markings, parseDay, parseOptional, refused, type Marking, type Outcome } from '../../core/index.ts'
import { addFew } from '../add-few.ts'
import { addMany } from '../add-many.ts'
import { broughtReports, type Bringing, type Brought } from '../brought-reports.ts'
import type { Call, Terminal } from '../command.ts'
import { parseSaid } from '../read-options.ts'
import { refuse } from '../refuse.ts'
import { withOpenPeil } from '../with-peil.ts'

/** So few are kept at once, before a queue would have been opened. */
const few = 20
/** Documents that are open at a time. */
const lot = 200

/** Reads and keeps reports; one that is refused is said, the others are kept, and the exit code is 1. */
export async function runAdd(call: Call, terminal: Terminal): Promise<number> {
  const bringing = parseBringing(call, terminal)
  if (!bringing.ok) return refuse(bringing.problem, terminal)
  return withOpenPeil(terminal, async ({ context }) => {
    const opening = { refused: 0 }
    const lots = lotsOf(broughtReports(call.args, bringing.value, terminal), (brought) => {
      if (brought.ok) return brought.value
      opening.refused += 1
      return void refuse(brought.problem, terminal)
    })
    const first = await lots.next()
    const brought = first.value ?? []
    const added = brought.length <= few ? done(await addFew(context, brought, terminal)) : await addMany(context, startingWith(brought, lots), terminal)
    if (!added.ok) return added
    return terminal.cancelled.aborted && brought.length === 0 ? done(refuse({ kind: 'cancelled' }, terminal)) : done(opening.refused > 0 ? 1 : added.value)
  })
}

/** What is said of the reports, judged before any is opened. */
function parseBringing(call: Call, terminal: Terminal): Outcome<Bringing> {
  const said = parseSaid(call)
  if (!said.ok) return said
  const known = parseOptional(call.values.known, parseDay)
  if (!known.ok) return known
  const possible = dayKnown(terminal, known.value)
  if (!possible.ok) return possible
  const published = said.value.published?.replace(/~$/, '')
  const appeared = published === undefined ? possible : dayOfKnowing({ published, known: known.value }, today(terminal))
  if (!appeared.ok) return appeared
  const marking = parseMarking(call.values.marking)
  return marking.ok ? done({ said: said.value, source: call.values.source, known: known.value, marking: marking.value }) : marking
}

function parseMarking(given: string | undefined): Outcome<Marking | undefined> {
  const marking = markings.find((each) => each === given)
  return given !== undefined && marking === undefined ? refused({ kind: 'usage', detail: { what: 'unknown-value', given, option: '--marking', allowed: markings } }) : done(marking)
}

async function* lotsOf(brought: AsyncIterable<Outcome<Brought>>, take: (each: Outcome<Brought>) => Brought | undefined): AsyncGenerator<readonly Brought[], undefined> {
  let full: Brought[] = []
  for await (const each of brought) {
    const taken = take(each)
    if (taken !== undefined) full.push(taken)
    if (full.length < lot) continue
    yield full
    full = []
  }
  if (full.length > 0) yield full
}

async function* startingWith<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* others
}
