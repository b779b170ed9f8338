import { impact } from '../../actions/graph/follow-evidence.ts'
import type { Call, Terminal } from '../command.ts'
import { printFollowed } from '../print-followed.ts'

/** Prints what rests on a thing. */
export async function runImpact(call: Call, terminal: Terminal): Promise<number> {
  return printFollowed('impact', impact, call, terminal)
}
