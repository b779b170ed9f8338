import { askedLanguage } from './asked-language.ts'
import type { Command, Terminal } from './command.ts'
import { commands } from './commands.ts'
import { parseCall } from './parse-call.ts'
import { refuse } from './refuse.ts'
import { renderHelp, renderOverview } from './render-help.ts'

/** Runs one command as it was typed and gives its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runWords(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === 'help') {
    await terminal.out(renderOverview(terminal.language))
    return name === undefined ? 2 : 0
  }
  const command = commands.find((known) => known.name === name)
  if (command === undefined) {
    return refuse({ kind: 'usage', detail: { what: 'unknown-command', given: name } }, terminal)
  }
  // Everything that is said follows `--lang`: also what is refused, and what is said while one waits.
  return runCommand(command, rest, { ...terminal, language: askedLanguage(command, rest) ?? terminal.language })
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<number> {
  const call = parseCall(command, words)
  if (!call.ok) return refuse(call.problem, terminal)
  if (call.value.switches.has('help')) {
    await terminal.out(renderHelp(command, terminal.language))
    return 0
  }
  return command.run(call.value, terminal)
}
