import type { Call, Terminal } from '../command.ts'
import { decide } from '../decide.ts'

/** Joins two readings into one event, with a reason. */
export function runMerge(call: Call, terminal: Terminal): Promise<number> {
  return decide('merge', call, terminal)
}
