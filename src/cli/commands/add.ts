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
import { readInput, unreadable, type InputDocument } from '../read-input.ts'
import { parseSaid, toInputReport, type Said } from '../read-options.ts'
import { refuse } from '../refuse.ts'
import { withOpenPeil } from '../with-peil.ts'

const readable = /\.(txt|md|x?html?|json|jsonl|ndjson|pdf|docx|rss|atom|xml)$/i

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
      for (const input of file.ok ? await readInput(file.value, terminal) : [file]) {
        const added = input.ok ? await addOne(input.value, said.value, { source: call.values.source, known: known.value }, context, terminal) : input
        if (added.ok) await terminal.out(`${plainLine(added.value)}\n`)
        else {
          terminal.err(`${wordsFor(terminal.language).problem(added.problem)}\n`)
          exitCode = 1
        }
      }
    }
    return done(exitCode)
  })
}

interface Origin {
  readonly source: string | undefined
  readonly known: Day | undefined
}

async function addOne(input: InputDocument, said: Said, origin: Origin, context: Context, terminal: Terminal): Promise<Outcome<string>> {
  const report = toInputReport(input, said)
  if (!report.ok) return report
  const { name } = input
  const { text, published, isPublishedStated, ownId } = report.value
  if (text.length > maxReportCharacters) return refused({ kind: 'report-too-long', path: name, characters: text.length, maxCharacters: maxReportCharacters })
  sayWhenLong(text, terminal)
  const added = inReport(name, await addReport(context, { ...report.value, ...origin, id: ownId }))
  if (!added.ok) return added
  const words = resultWords[terminal.language]
  return done(added.value.added ? words.added({ ...added.value, published: isPublishedStated ? published : undefined }) : words.alreadyThere(added.value.report))
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
