import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { csvLine } from '../actions/transfer/csv-line.ts'
import { done, refused, type Outcome } from '../core/index.ts'
import type { BadRow } from '../imports/read-events.ts'
import { importWords } from '../words/importing.ts'
import type { Terminal } from './command.ts'
import { writeProblem } from './export-folder.ts'

/** The file with the rows that an import could not take, made when the first comes. */
export interface QuarantineFile extends AsyncDisposable {
  readonly name: string
  readonly add: (row: BadRow) => Promise<Outcome<void>>
}

/** `NAME.quarantine.csv` in the current folder; what an earlier import of the same file wrote there is written anew. */
export function quarantineFile(given: string, terminal: Terminal): QuarantineFile {
  const words = importWords[terminal.language]
  const name = `${given === '-' ? 'stdin' : path.basename(given)}.quarantine.csv`
  let handle: FileHandle | undefined
  return {
    name,
    add: async ({ line, cells }) => {
      try {
        if (handle === undefined) {
          handle = await open(path.resolve(terminal.cwd, name), 'w')
          // The mark by which spreadsheets know UTF-8.
          await handle.write(`\uFEFF${csvLine(words.quarantineHeader)}`)
        }
        await handle.write(cells.map(({ column, given: cell, fault }) => csvLine([line, column, cell, words.faults[fault] ?? fault])).join(''))
        return done(undefined)
      } catch (error) {
        const { kind } = writeProblem(error, name)
        return refused(kind === 'disk-full' ? { kind, path: name } : { kind: 'quarantine-refused', path: name })
      }
    },
    [Symbol.asyncDispose]: async () => handle?.close(),
  }
}
