import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { addReport } from '../../actions/add-report.ts'
import { dayKnown } from '../../actions/view-on.ts'
import { done, type Day, type Outcome } from '../../core/index.ts'
import type { Context } from '../../actions/context.ts'
import { resultWords } from '../../words/results.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { parseDay, parseOptional } from '../parse-value.ts'
import { readInput } from '../read-input.ts'
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
  return withOpenPeil(terminal, async ({ context }) => {
    let exitCode = 0
    for (const given of await filesOf(call.args, terminal)) {
      if (terminal.cancelled.aborted) return done(refuse({ kind: 'cancelled' }, terminal))
      const added = await addOne(given, said.value, { source: call.values.source, known: known.value }, context, terminal)
      if (added.ok) await terminal.out(`${added.value}\n`)
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
  const added = await addReport(context, { ...report.value, ...origin, id: input.value.isJson ? report.value.id : undefined })
  if (!added.ok) return added
  const words = resultWords[terminal.language]
  return done(added.value.added ? words.added(added.value.report, added.value.claims) : words.alreadyThere(added.value.report))
}

/** Folders stand for the readable files in them, in the order of their names. */
async function filesOf(given: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const files: string[] = []
  for (const one of given) {
    const place = path.resolve(terminal.cwd, one)
    const found = await stat(place).catch(() => undefined)
    if (found?.isDirectory() !== true) files.push(one)
    else files.push(...(await readdir(place, { recursive: true })).filter((name) => readable.test(name)).toSorted().map((name) => path.join(place, name)))
  }
  return files
}
