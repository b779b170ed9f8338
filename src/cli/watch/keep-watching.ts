import { setTimeout as wait } from 'node:timers/promises'
import { wordsFor } from '../../words/words-for.ts'
import { watchWords } from '../../words/watching.ts'
import type { Terminal } from '../command.ts'
import type { Watcher } from './watcher.ts'

/** A place that fails is asked less and less often, at least this often. */
const longestSeconds = 24 * 3600
/** Spread, so that many installations do not ask at the same moment. */
const spread = 0.2

/** Looks at each place when its time has come, until it is stopped. */
export async function keepWatching(watchers: readonly Watcher[], terminal: Terminal): Promise<void> {
  await Promise.all(watchers.map((watcher) => watchOne(watcher, terminal)))
}

async function watchOne(watcher: Watcher, terminal: Terminal): Promise<void> {
  let failures = 0
  while (!terminal.cancelled.aborted) {
    failures = (await lookOnce(watcher, terminal)) ? 0 : failures + 1
    const seconds = Math.min(longestSeconds, watcher.everySeconds * 2 ** failures) * (1 - spread / 2 + spread * terminal.random())
    if (failures > 0 && !terminal.cancelled.aborted) terminal.err(`${watchWords[terminal.language].again(watcher.place, seconds)}\n`)
    await wait(1000 * seconds, undefined, { signal: terminal.cancelled }).catch(() => undefined)
  }
}

/** Looks at a place and says what was found; false where it could not be looked at. */
export async function lookOnce({ look }: Watcher, terminal: Terminal): Promise<boolean> {
  const looked = await look()
  if (terminal.cancelled.aborted) return true
  if (looked.ok) await terminal.out(looked.value.map((line) => `${line}\n`).join(''))
  else terminal.err(`${wordsFor(terminal.language).problem(looked.problem)}\n`)
  return looked.ok
}
