import process from 'node:process'
import { parseSettings } from '../settings.ts'
import { wordsFor } from '../words/words-for.ts'
import { languageOfLocale } from './asked-language.ts'
import { refuse } from './refuse.ts'
import { runWords } from './run-words.ts'
import type { Terminal } from './command.ts'

/** What was thrown: a defect. */
const EXIT_DEFECT = 70

/** Exit codes of what a signal ended: 128 and its number, as a shell gives them. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

const cancel = new AbortController()
let received: keyof typeof exitCodes | undefined
let outputError: NodeJS.ErrnoException | undefined
const terminal = openTerminal()
process.exitCode = await runWords(process.argv.slice(2), terminal).catch((error: unknown) => reportThrown(error, terminal))
if (received !== undefined) endBy(received)

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
    language: languageOfLocale(settings.language),
    settings,
    cwd: process.env.INIT_CWD ?? process.cwd(),
    clock: () => new Date(),
    random: Math.random,
    cancelled: cancel.signal,
  }
}
