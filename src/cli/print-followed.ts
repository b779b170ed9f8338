import type { why } from '../actions/graph/follow-evidence.ts'
import { done } from '../core/index.ts'
import { printGraph } from '../publishing/terminal/print-graph.ts'
import type { Call, Terminal } from './command.ts'
import { jsonText } from './json-text.ts'
import { refuse } from './refuse.ts'
import { parseView } from './view-options.ts'
import { withPeil } from './with-peil.ts'

/** Follows the graph of what rests on what from the thing asked for, and prints it. */
export async function printFollowed(asked: 'why' | 'impact', follow: typeof why, call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const graph = await follow(context, { id: call.args[0] ?? '', view, country })
    if (!graph.ok) return graph
    return done(call.switches.has('json') ? jsonText(graph.value) : printGraph(graph.value, asked, { language, columns: terminal.columns }))
  })
}
