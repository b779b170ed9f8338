import { dayKnown } from '../actions/view-on.ts'
import { done, parseDay, parseOptional, refused, type Day, type Outcome } from '../core/index.ts'
import type { CommandName } from '../words/command-names.ts'
import type { Call, Terminal } from './command.ts'

/** Why something is changed, and the day on which that became public. */
export interface Change {
  readonly reason: string
  readonly known: Day
}

/** `--reason`, which every change needs, and `--known`, today unless given. */
export function parseChange(command: CommandName, call: Call, terminal: Pick<Terminal, 'clock'>): Outcome<Change> {
  const given = parseOptional(call.values.known, parseDay)
  const known = given.ok ? dayKnown(terminal, given.value) : given
  if (!known.ok) return known
  const { reason } = call.values
  if (reason === undefined) return refused({ kind: 'usage', detail: { what: 'missing-value', option: '--reason', command } })
  return done({ reason, known: known.value })
}
