import process from 'node:process'
import type { Language } from '../core/index.ts'
import { parseSettings } from '../settings.ts'
import { wordsFor } from '../words/words-for.ts'
import { askedLanguage } from './asked-language.ts'
import { commands } from './commands.ts'
import { parseCall } from './parse-call.ts'
import { refuse } from './refuse.ts'
import { renderHelp, renderOverview } from './render-help.ts'
import type { Command, Terminal } from './command.ts'

const EXIT_DEFECT = 70

/** Exit codes of what a signal ended: 128 and its number, as a shell gives them. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

const cancel = new AbortController()
let received: keyof typeof exitCodes | undefined
let outputError: NodeJS.ErrnoException | undefined
const terminal = openTerminal()
process.exitCode = await runPeil(process.argv.slice(2), terminal).catch((error: unknown) => reportThrown(error, terminal))
if (received !== undefined) endBy(received)

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

function reportThrown(error: unknown, terminal: Terminal): number {
  // A wait that a signal broke off: for input that had not come yet.
  if (cancel.signal.aborted) return refuse({ kind: 'cancelled' }, terminal)
  if (outputError !== undefined && error === outputError) return reportLostOutput(outputError, terminal)
  terminal.err(`${wordsFor(terminal.language).defect}\n${error instanceof Error ? error.stack : String(error)}\n`)
  return EXIT_DEFECT
}

/** A reader that has gone (`| head`, a closed terminal) wants no more, and that is no fault. */
function reportLostOutput({ code, message }: NodeJS.ErrnoException, terminal: Terminal): number {
  if (code === 'EPIPE' || code === 'EIO') return 0
  return refuse(code === 'ENOSPC' ? { kind: 'disk-full', path: 'stdout' } : { kind: 'output-lost', reason: message }, terminal)
}

/** Ends as the signal ends any other program, now that the store is closed: what called Peil (a shell, npm, systemd) sees why. */
function endBy(signal: keyof typeof exitCodes): void {
  process.exitCode = exitCodes[signal]
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

function openTerminal(): Terminal {
  // Reading keeps nothing, so Ctrl-C may end it at once; what has a store open is told, and ends in order. A signal that comes again
  // (the terminal's and npm's) changes nothing: the store is being closed.
  if (process.argv[2] !== 'read') {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        received ??= signal
        cancel.abort()
        process.stdin.destroy()
      })
    }
  }
  // The write that failed ends the command (see `reportLostOutput`), and not this event; for standard error nobody is left to tell.
  process.stdout.on('error', (error) => (outputError ??= error))
  process.stderr.on('error', () => undefined)
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
    random: Math.random,
    cancelled: cancel.signal,
  }
}

function languageOf(locale: string): Language {
  return /^nl/i.test(locale) ? 'nl' : 'en'
}
