import type { Problem } from '../core/index.ts'
import { wordsFor } from '../words/words-for.ts'
import type { Terminal } from './command.ts'
import { exitCodeOf } from './exit-code.ts'

/** Says what is refused and why, and gives the exit code for it. */
export function refuse(problem: Problem, terminal: Terminal): number {
  const words = wordsFor(terminal.language)
  terminal.err([words.problem(problem), ...words.problemDetails(problem).map((each) => `  - ${each}`)].map((line) => `${line}\n`).join(''))
  return exitCodeOf(problem)
}
