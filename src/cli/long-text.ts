import { progressWords } from '../words/progress.ts'
import type { Terminal } from './command.ts'

/** From some 100,000 characters on, reading takes more than two seconds. */
const longText = 100_000

/** Says so where somebody will have to wait. */
export function sayWhenLong(text: string, terminal: Pick<Terminal, 'err' | 'language'>): void {
  if (text.length > longText) terminal.err(`${progressWords[terminal.language]['reading-long']}\n`)
}
