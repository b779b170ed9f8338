import path from 'node:path'
import { exportStore } from '../../actions/transfer/export-store.ts'
import { exportFormats, type ExportFormat, type Manifest } from '../../actions/transfer/manifest.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { readData } from '../../peil.ts'
import type { Store } from '../../store/store.ts'
import { storeWords } from '../../words/store.ts'
import type { Call, Terminal } from '../command.ts'
import { beginFolder, writeProblem } from '../export-folder.ts'
import { refuse } from '../refuse.ts'
import { withStore } from '../with-store.ts'

/** Writes the whole store to a folder. The store is left as it is: one of an earlier version is exported as such. */
export async function runExport(call: Call, terminal: Terminal): Promise<number> {
  const [what] = call.args
  if (what === 'events') return (await import('./export-events.ts')).runExportEvents(call, terminal)
  if (what !== undefined) return refuse({ kind: 'usage', detail: { what: 'bad-choice', given: what, choices: 'events' } }, terminal)
  const formats = parseFormats(call.values.format ?? 'both')
  if (!formats.ok) return refuse(formats.problem, terminal)
  const { out } = call.values
  if (out === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--out', command: 'export' } }, terminal)
  const folder = path.resolve(terminal.cwd, out)
  return withStore(terminal, 0, async (store) => {
    const written = await writeFolder(store, folder, formats.value, terminal.cancelled)
    if (!written.ok) return written
    await terminal.out(storeWords[terminal.language].exported(written.value, folder))
    return done(0)
  })
}

function parseFormats(given: string): Outcome<readonly ExportFormat[]> {
  if (given === 'both') return done(exportFormats)
  const format = exportFormats.find((each) => each === given)
  return format === undefined ? refused({ kind: 'usage', detail: { what: 'bad-choice', given, choices: 'jsonl, parquet, both' } }) : done([format])
}

async function writeFolder(store: Store, folder: string, formats: readonly ExportFormat[], cancelled: AbortSignal): Promise<Outcome<Manifest>> {
  const begun = await beginFolder(folder)
  if (!begun.ok) return begun
  const { target, finish, discard } = begun.value
  try {
    const exported = await exportStore({ store, readData }, target, formats, { progress: () => undefined, cancelled })
    await (exported.ok ? finish() : discard())
    return exported
  } catch (error) {
    await discard()
    return refused(writeProblem(error, folder))
  }
}
