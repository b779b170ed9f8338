import path from 'node:path'
import { checkExport, restoreStore, type CheckedExport } from '../../actions/transfer/restore-store.ts'
import { done } from '../../core/index.ts'
import { storeWords } from '../../words/store.ts'
import type { Call, Terminal } from '../command.ts'
import { folderSource } from '../export-folder.ts'
import { refuse } from '../refuse.ts'
import { withStore } from '../with-store.ts'

/** Makes a store from an export, in an empty place; the tables of an earlier version are then brought up to date, unless asked otherwise. */
export async function runRestore(call: Call, terminal: Terminal): Promise<number> {
  const checked = await checkExport(folderSource(path.resolve(terminal.cwd, call.args[0] ?? '')))
  if (!checked.ok) return refuse(checked.problem, terminal)
  const exitCode = await fill(checked.value, terminal)
  if (exitCode !== 0 || call.switches.has('keep-version')) return exitCode
  return withStore(terminal, Infinity, async () => done(0))
}

function fill(checked: CheckedExport, terminal: Terminal): Promise<number> {
  return withStore(terminal, checked.tablesOf, async (store) => {
    const restored = await restoreStore(store, checked)
    if (!restored.ok) return restored
    await terminal.out(storeWords[terminal.language].restored(restored.value.rows))
    return done(0)
  })
}
