import { addReport } from '../actions/adding/add-report.ts'
import { today } from '../actions/view-on.ts'
import type { Context } from '../actions/context.ts'
import { plainLine } from '../words/plain.ts'
import { resultWords } from '../words/results.ts'
import type { Brought } from './brought-reports.ts'
import type { Terminal } from './command.ts'
import { inReport } from './in-report.ts'
import { refuse } from './refuse.ts'

/** Reads and keeps reports one after the other, and says what became of each; gives the exit code. */
export async function addFew(context: Context, brought: readonly Brought[], terminal: Terminal): Promise<number> {
  const words = resultWords[terminal.language]
  let exitCode = 0
  for (const { name, report, statedDay } of brought) {
    if (terminal.cancelled.aborted) return refuse({ kind: 'cancelled' }, terminal)
    const added = inReport(name, await addReport(context, report))
    if (added.ok) {
      await terminal.out(`${plainLine(added.value.added ? words.added({ ...added.value, published: statedDay }) : words.alreadyThere(added.value.report))}\n`)
      if (added.value.added && report.published === undefined) await terminal.out(`${plainLine(words.dayAssumed({ report: added.value.report, day: today(terminal) }))}\n`)
    }
    else {
      refuse(added.problem, terminal)
      exitCode = 1
    }
  }
  return exitCode
}
