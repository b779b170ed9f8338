import type { BroughtReport } from '../actions/adding/add-report.ts'
import { maxReportCharacters, done, refused, type Day, type Marking, type Outcome } from '../core/index.ts'
import type { Terminal } from './command.ts'
import { sayWhenLong } from './long-text.ts'
import { readInput, type InputDocument } from './read-input.ts'
import { toInputReport, type Said } from './read-options.ts'
import { reportFiles } from './report-files.ts'

/** A report that somebody brings, by the name of its file or address. */
export interface Brought {
  readonly name: string
  readonly report: BroughtReport
  /** Its day of publication, where only the document itself says it. */
  readonly statedDay: string | undefined
}

/** What the caller says of all that is brought. */
export interface Bringing {
  readonly said: Said
  readonly source: string | undefined
  readonly known: Day | undefined
  readonly marking?: Marking | undefined
}

/** The reports in files, folders and addresses, as they are opened; a refusal stands for itself. Ends when the command is cancelled. */
export async function* broughtReports(given: readonly string[], bringing: Bringing, terminal: Terminal): AsyncGenerator<Outcome<Brought>> {
  for await (const file of reportFiles(given, terminal)) {
    if (terminal.cancelled.aborted) return
    if (file.ok) yield* broughtFrom(file.value, bringing, terminal)
    else yield file
  }
}

/** The reports in one file or behind one address. */
export async function* broughtFrom(given: string, bringing: Bringing, terminal: Terminal): AsyncGenerator<Outcome<Brought>> {
  for (const input of await readInput(given, terminal)) {
    if (terminal.cancelled.aborted) return
    yield input.ok ? toBrought(input.value, bringing, terminal) : input
  }
}

/** A document with what is said of it; one that is too long to be kept is refused. */
export function toBrought(input: InputDocument, { said, source, known, marking }: Bringing, terminal: Terminal): Outcome<Brought> {
  const report = toInputReport(input, said)
  if (!report.ok) return report
  const { name } = input
  const { text, published, isPublishedStated, ownId } = report.value
  if (text.length > maxReportCharacters) return refused({ kind: 'report-too-long', path: name, characters: text.length, maxCharacters: maxReportCharacters })
  sayWhenLong(text, terminal)
  return done({ name, report: { ...report.value, source, known, marking, id: ownId }, statedDay: isPublishedStated ? published : undefined })
}
