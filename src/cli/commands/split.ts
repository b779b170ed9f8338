import type { Call, Terminal } from '../command.ts'
import { decide } from '../decide.ts'

/** Sets the second reading apart from the event of the first, with a reason. */
export function runSplit(call: Call, terminal: Terminal): Promise<number> {
  return decide('split', call, terminal)
}
