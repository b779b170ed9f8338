import { diff } from '../../actions/diff/diff.ts'
import { dayKnown } from '../../actions/view-on.ts'
import { type Day, done, type Outcome, parseDay, refused } from '../../core/index.ts'
import { printDiff } from '../../publishing/terminal/print-diff.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints what became known between two days, and which sentences of the picture changed because of it. */
export async function runDiff(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const days = parseDays(call.args, terminal)
  if (!days.ok) return refuse(days.problem, terminal)
  const { country, language } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const found = await diff(context, { country, days: days.value })
    if (!found.ok) return found
    return done(call.switches.has('json') ? jsonText(found.value) : printDiff(found.value, { language, columns: terminal.columns }))
  })
}

function parseDays(args: readonly string[], terminal: Terminal): Outcome<readonly [Day, Day]> {
  const [first, second, ...more] = args
  if (first === undefined || second === undefined) return refused({ kind: 'usage', detail: { what: 'missing-argument', name: 'DAY', command: 'diff' } })
  if (more.length > 0) return refused({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'diff' } })
  const from = parseKnownDay(first, terminal)
  if (!from.ok) return from
  const to = parseKnownDay(second, terminal)
  return to.ok ? done([from.value, to.value]) : to
}

function parseKnownDay(given: string, terminal: Terminal): Outcome<Day> {
  const day = parseDay(given)
  return day.ok ? dayKnown(terminal, day.value) : day
}
