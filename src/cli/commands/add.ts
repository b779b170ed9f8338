import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { addReport } from '../../actions/add-report.ts'
import { dayOfKnowing } from '../../actions/day-of-knowing.ts'
import { dayKnown, today } from '../../actions/view-on.ts'
import { done, parseDay, parseOptional, refused, type Day, type Outcome } from '../../core/index.ts'
import type { Context } from '../../actions/context.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { inReport } from '../in-report.ts'
import { maxReportCharacters, sayWhenLong } from '../long-text.ts'
import { readInput, unreadable } from '../read-input.ts'
import { parseSaid, toUnreadReport, type Said } from '../read-options.ts'
import { refuse } from '../refuse.ts'
import { withOpenPeil } from '../with-peil.ts'

const readable = /\.(txt|md|html?|json)$/i

/** Reads and keeps reports; one that is refused is said, the others are kept, and the exit code is 1. */
export async function runAdd(call: Call, terminal: Terminal): Promise<number> {
  const said = parseSaid(call)
  if (!said.ok) return refuse(said.problem, terminal)
  const known = parseOptional(call.values.known, parseDay)
  if (!known.ok) return refuse(known.problem, terminal)
  const possible = dayKnown(terminal, known.value)
  if (!possible.ok) return refuse(possible.problem, terminal)
  const published = said.value.published?.replace(/~$/, '')
  const appeared = published === undefined ? possible : dayOfKnowing({ published, known: known.value }, today(terminal))
  if (!appeared.ok) return refuse(appeared.problem, terminal)
  return withOpenPeil(terminal, async ({ context }) => {
    let exitCode = 0
    for await (const file of filesOf(call.args, terminal)) {
      if (terminal.cancelled.aborted) return done(refuse({ kind: 'cancelled' }, terminal))
      const added = file.ok ? await addOne(file.value, said.value, { source: call.values.source, known: known.value }, context, terminal) : file
      if (added.ok) await terminal.out(`${plainLine(added.value)}\n`)
      else {
        terminal.err(`${wordsFor(terminal.language).problem(added.problem)}\n`)
        exitCode = 1
      }
    }
    return done(exitCode)
  })
}

interface Origin {
  readonly source: string | undefined
  readonly known: Day | undefined
}

async function addOne(given: string, said: Said, origin: Origin, context: Context, terminal: Terminal): Promise<Outcome<string>> {
  const input = await readInput(given, terminal)
  if (!input.ok) return input
  const report = toUnreadReport(input.value, said)
  if (!report.ok) return report
  const { text } = report.value
  if (text.length > maxReportCharacters) return refused({ kind: 'report-too-long', path: given, characters: text.length, maxCharacters: maxReportCharacters })
  sayWhenLong(text, terminal)
  const added = inReport(given, await addReport(context, { ...report.value, ...origin, id: input.value.isJson ? report.value.id : undefined }))
  if (!added.ok) return added
  const words = resultWords[terminal.language]
  return done(added.value.added ? words.added(added.value.report, added.value.claims) : words.alreadyThere(added.value.report))
}

/** Folders stand for the readable files in them, in the order of their names; one that cannot be listed is a refusal, and the others go on. */
async function* filesOf(given: readonly string[], terminal: Terminal): AsyncGenerator<Outcome<string>> {
  for (const one of given) {
    const place = path.resolve(terminal.cwd, one)
    const found = await stat(place).catch(() => undefined)
    if (found?.isDirectory() !== true) yield done(one)
    else yield* filesOfFolder(place)
  }
}

async function* filesOfFolder(folder: string): AsyncGenerator<Outcome<string>> {
  let found = false
  for await (const file of walk(folder)) {
    found = true
    yield file
  }
  if (!found) yield refused({ kind: 'folder-empty', path: folder })
}

/** A link to a folder is not followed: it may lead back up. */
async function* walk(folder: string): AsyncGenerator<Outcome<string>> {
  const listed = await readdir(folder, { withFileTypes: true }).then(done, (error: NodeJS.ErrnoException) => refused(unreadable(folder, error)))
  if (!listed.ok) return yield listed
  for (const entry of listed.value.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(place)
    else if (readable.test(entry.name)) yield done(place)
  }
}
