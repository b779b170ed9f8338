import { Readable } from 'node:stream'
import type { Terminal } from '../../src/cli/command.ts'
import { languageOfLocale } from '../../src/cli/asked-language.ts'
import { runWords } from '../../src/cli/run-words.ts'
import { parseSettings } from '../../src/settings.ts'
import { checkout, type Run } from './run-peil.ts'

/** What a command printed, and its exit code. */
export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command as `runPeil` does, in this process: a start of Node costs more than most commands, and is worth it only where the process is what is tried. */
export async function callPeil(words: readonly string[], { input = '', env = {}, cwd = checkout }: Run = {}): Promise<Called> {
  const printed = { out: '', err: '' }
  const settings = parseSettings({ PEIL_LANG: 'en', ...env }, cwd)
  const terminal: Terminal = {
    out: (text) => { printed.out += text; return Promise.resolve() },
    err: (text) => { printed.err += text },
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    columns: 80, interactive: false, language: languageOfLocale(settings.language), settings, cwd, clock: () => new Date(), random: Math.random, cancelled: new AbortController().signal,
  }
  return { code: await runWords(words, terminal), ...printed }
}
