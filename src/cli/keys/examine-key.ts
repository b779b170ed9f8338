import type { HealthFinding } from '../../core/index.ts'
import { openNote } from '../../publishing/log/signed-note.ts'
import { listStoredTables } from '../../store/catalog.ts'
import { findCheckpoint } from '../../store/public-log.ts'
import type { Store } from '../../store/store.ts'
import { keyState, readKey } from './key-file.ts'

/** Whether the key is there that signed the public log last; nothing is asked of a store that has not published. */
export async function examineKey({ db }: Store, path: string): Promise<readonly HealthFinding[]> {
  const isKept = (await listStoredTables(db)).some(({ name }) => name === 'checkpoint')
  const checkpoint = isKept ? await findCheckpoint(db) : undefined
  if (checkpoint === undefined) return []
  const key = await readKey(path)
  if (!key.ok) return [{ check: 'log-key', state: 'wrong', path, what: keyState(key.problem) }]
  const fits = (await openNote(checkpoint.note, [key.value])) !== undefined
  return [{ check: 'log-key', state: fits ? 'well' : 'wrong', path, what: fits ? 'fits' : 'of-another-log' }]
}
