import { once } from 'node:events'
import { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { parseClearance } from '../../actions/people/parse-account.ts'
import { createMcpServer } from '../../api/mcp/mcp-server.ts'
import { done } from '../../core/index.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { logTo } from '../served-pages.ts'
import { withOpenPeil } from '../with-peil.ts'

/** Lets an assistant on this machine ask the evidence over standard input and output, up to a clearance. */
export async function runMcp(call: Call, terminal: Terminal): Promise<number> {
  const clearance = parseClearance(call.values.clearance ?? 'clear')
  if (!clearance.ok) return refuse(clearance.problem, terminal)
  return withOpenPeil(terminal, async ({ context }) => {
    const input = Readable.from(terminal.input)
    const output = new Writable({ write: (chunk, _encoding, ready) => void terminal.out(String(chunk)).then(() => ready(), ready) })
    const server = createMcpServer(context, clearance.value, logTo(terminal))
    await server.connect(new StdioServerTransport(input, output))
    // Until the assistant hangs up, or somebody stops this.
    await Promise.race([once(input, 'end'), once(terminal.cancelled, 'abort')])
    await server.close()
    return done(0)
  })
}
