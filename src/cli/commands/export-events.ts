import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { eventExportFormats, exportEvents } from '../../actions/transfer/export-events.ts'
import { viewOn } from '../../actions/view-on.ts'
import { done, parseDay, parseOptional, refused } from '../../core/index.ts'
import { importWords } from '../../words/importing.ts'
import type { Call, Terminal } from '../command.ts'
import { createFile, writeProblem } from '../export-folder.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Writes the records of events as they were known on a day to one file, which gets its name only when it is whole. */
export async function runExportEvents(call: Call, terminal: Terminal): Promise<number> {
  const given = call.values.format ?? 'csv'
  const format = eventExportFormats.find((each) => each === given)
  if (format === undefined) return refuse({ kind: 'usage', detail: { what: 'bad-choice', given, choices: eventExportFormats.join(', ') } }, terminal)
  const { out } = call.values
  if (out === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--out', command: 'export' } }, terminal)
  const asOf = parseOptional(call.values['as-of'], parseDay)
  const view = asOf.ok ? viewOn(terminal, asOf.value) : asOf
  if (!view.ok) return refuse(view.problem, terminal)
  const place = path.resolve(terminal.cwd, out)
  return withPeil(terminal, async ({ context }) => {
    const unfinished = `${place}.unfinished`
    try {
      await rm(unfinished, { force: true })
      const file = await createFile(unfinished)
      // Pages are read one after the other: what is recorded meanwhile must not show in half of them.
      const held = { ...view.value, recordedBy: context.clock().toISOString() }
      const exported = await exportEvents(context, held, file, { format, licensed: call.switches.has('licensed') })
      await file.close()
      await (exported.ok ? rename(unfinished, place) : rm(unfinished))
      return exported.ok ? done(`${importWords[terminal.language].exported(exported.value)}\n`) : exported
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined)
      return refused(writeProblem(error, place))
    }
  })
}
