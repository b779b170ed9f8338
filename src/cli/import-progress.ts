import type { ImportProgress } from '../actions/importing/import-events.ts'
import { importWords } from '../words/importing.ts'
import type { Terminal } from './command.ts'

const barWidth = 24
/** A bar that moves several times a second; elsewhere, as in a log, a line now and then. */
const everyMs = { bar: 200, line: 5000 }

/** Shows how far an import is: a bar on a terminal, a line every few seconds elsewhere. `end` clears the bar away. */
export function importProgress({ err, clock, language, interactive }: Terminal): { readonly show: (progress: ImportProgress) => void; readonly end: () => void } {
  const words = importWords[language]
  const started = clock().getTime()
  let shown = started
  let told = false
  return {
    show: ({ rows, resumedAt, share }) => {
      if (resumedAt > 0 && !told) err(`${words.goingThrough(resumedAt)}\n`)
      told = true
      const now = clock().getTime()
      if (now - shown < (interactive ? everyMs.bar : everyMs.line)) return
      shown = now
      const seconds = (now - started) / 1000
      const line = `${words.rows(rows, Math.round(rows / seconds))}, ${words.left(share > 0 ? (seconds * (1 - share)) / share : 0)}`
      const filled = Math.round(share * barWidth)
      err(interactive ? `\r[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${line}\u001B[K` : `${line}\n`)
    },
    end: () => {
      if (interactive) err('\r\u001B[K')
    },
  }
}
