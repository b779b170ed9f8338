import process from 'node:process'
import type { Language } from '../core/index.ts'
import { parseSettings } from '../settings.ts'
import { wordsFor } from '../words/words-for.ts'
import { commands } from './commands.ts'
import { parseCall } from './parse-call.ts'
import { refuse } from './refuse.ts'
import { renderHelp, renderOverview } from './render-help.ts'
import type { Terminal } from './command.ts'

const EXIT_DEFECT = 70

const terminal = openTerminal()
process.exitCode = await runPeil(process.argv.slice(2), terminal).catch((error: unknown) => reportDefect(error, terminal))

/** Runs one command and gives its exit code: 0 done, 1 refused, 2 wrong usage, 70 a defect. */
async function runPeil(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === 'help') {
    await terminal.out(renderOverview(terminal.language))
    return name === undefined ? 2 : 0
  }
  const command = commands.find((known) => known.name === name)
  if (command === undefined) {
    return refuse({ kind: 'usage', detail: { what: 'unknown-command', given: name } }, terminal)
  }
  const call = parseCall(command, rest)
  if (!call.ok) return refuse(call.problem, terminal)
  if (call.value.switches.has('help')) {
    await terminal.out(renderHelp(command, terminal.language))
    return 0
  }
  return command.run(call.value, terminal)
}

function reportDefect(error: unknown, terminal: Terminal): number {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  terminal.err(`${wordsFor(terminal.language).defect}\n${error instanceof Error ? error.stack : String(error)}\n`)
  return EXIT_DEFECT
}

function openTerminal(): Terminal {
  const cancel = new AbortController()
  // Reading keeps nothing, so Ctrl-C may end it at once; what has a store open is told, and ends in order.
  if (process.argv[2] !== 'read') {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        cancel.abort()
        process.exitCode = signal === 'SIGINT' ? 130 : 143
      })
    }
  }
  // A reader that has gone (`| head`) ends the output; the write that failed says so, and this event would say it twice.
  process.stdout.on('error', () => undefined)
  const settings = parseSettings(process.env, process.cwd())
  return {
    out: (text) => new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve()))),
    err: (text) => void process.stderr.write(text),
    input: process.stdin,
    columns: Math.min(process.stdout.columns ?? 80, 100),
    interactive: process.stderr.isTTY,
    language: languageOf(settings.language),
    settings,
    cwd: process.env.INIT_CWD ?? process.cwd(),
    clock: () => new Date(),
    cancelled: cancel.signal,
  }
}

function languageOf(locale: string): Language {
  return /^nl/i.test(locale) ? 'nl' : 'en'
}
