import { recordTrigger } from '../../actions/logbook/record-trigger.ts'
import { done, parseDay, triggerGrounds } from '../../core/index.ts'
import { logbookWords } from '../../words/logbook.ts'
import { plainLine } from '../../words/plain.ts'
import type { Call, Terminal } from '../command.ts'
import { parseEntryOptions } from '../entry-options.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Keeps what a person established before the top step may be set; it sets nothing by itself. */
export async function runTrigger(call: Call, terminal: Terminal): Promise<number> {
  const entry = parseEntryOptions('trigger', call, terminal)
  if (!entry.ok) return refuse(entry.problem, terminal)
  const given = call.values.ground ?? ''
  const ground = triggerGrounds.find((each) => each === given)
  if (ground === undefined) return refuse({ kind: 'usage', detail: { what: 'bad-choice', given, choices: triggerGrounds.join(', ') } }, terminal)
  const until = parseDay(call.values.until ?? '')
  if (!until.ok) return refuse(until.problem, terminal)
  const { reasons: [reason = {}, ...more], ...frame } = entry.value
  if (more.length > 0) return refuse({ kind: 'usage', detail: { what: 'too-many-arguments', command: 'trigger' } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const recorded = await recordTrigger(context, { ...frame, ground, reason, until: until.value })
    return recorded.ok ? done(`${plainLine(logbookWords[terminal.language].kept(recorded.value))}\n`) : recorded
  })
}
