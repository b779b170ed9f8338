import type { Terminal } from './command.ts'

/** Where somebody looks on, a line that changes each second; in a log, a line every ten. */
const everyMs = { interactive: 1000, log: 10_000 } as const

const startOfEmptyLine = '\r\x1b[K'

/** Shows a line about what goes on, made anew each time, until it is disposed of; nothing where it takes less than one turn. */
export function showProgress({ interactive, err }: Pick<Terminal, 'interactive' | 'err'>, line: () => Promise<string>): Disposable {
  let ended = false
  const show = async () => {
    // A line that cannot be made, because the database went away, is left out: what goes on meets the same and says it.
    const text = await line().catch(() => undefined)
    if (text !== undefined && !ended) err(interactive ? `${startOfEmptyLine}${text}` : `${text}\n`)
  }
  const timer = setInterval(() => void show(), interactive ? everyMs.interactive : everyMs.log)
  return {
    [Symbol.dispose]: () => {
      ended = true
      clearInterval(timer)
      if (interactive) err(startOfEmptyLine)
    },
  }
}
