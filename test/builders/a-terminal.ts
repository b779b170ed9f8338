import { commands } from '../../src/cli/commands.ts'
import type { Terminal } from '../../src/cli/command.ts'
import { parseCall } from '../../src/cli/parse-call.ts'
import { refuse } from '../../src/cli/refuse.ts'
import type { Language } from '../../src/core/index.ts'
import { parseSettings } from '../../src/settings.ts'
import { checkout } from '../journeys/run-peil.ts'

/** What a command printed, and its exit code. */
export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A command line on one store, on a day of its own: commands run as they do for a person, in this process. */
export function aTerminal(databaseUrl: string, now: string, { language = 'en', columns = 100, environment = {} }: { readonly language?: Language; readonly columns?: number; readonly environment?: Readonly<Record<string, string>> } = {}): (...words: readonly string[]) => Promise<Printed> {
  return async (name = '', ...words) => {
    const printed = { out: '', err: '' }
    const terminal: Terminal = {
      out: (text) => { printed.out += text; return Promise.resolve() },
      err: (text) => { printed.err += text },
      input: nothing(),
      columns, language, interactive: false, cwd: checkout, settings: { ...parseSettings(environment, checkout), databaseUrl }, clock: () => new Date(now), random: () => 0.5, cancelled: new AbortController().signal,
    }
    const command = commands.find((known) => known.name === name)
    if (command === undefined) throw new Error(`no command ${name}`)
    const call = parseCall(command, words)
    const code = call.ok ? await command.run(call.value, terminal) : refuse(call.problem, terminal)
    return { code, ...printed }
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
