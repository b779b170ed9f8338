import { why } from '../../actions/graph/follow-evidence.ts'
import type { Call, Terminal } from '../command.ts'
import { printFollowed } from '../print-followed.ts'

/** Prints what a thing rests on, down to passages and sources. */
export async function runWhy(call: Call, terminal: Terminal): Promise<number> {
  return printFollowed('why', why, call, terminal)
}
