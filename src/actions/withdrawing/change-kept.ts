import type { Outcome } from '../../core/index.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { readPictureFiles, type PictureFiles } from '../picture/picture.ts'

/** Changes what stands of the evidence: in one transaction, alone in writing, with the files that corrections are drafted from. */
export async function changeKept<T>(context: Context, change: (db: Database, files: PictureFiles) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { store } = context
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  const changed = await attempt(store, () =>
    store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      return change(db, files.value)
    }),
  )
  return changed.ok ? changed.value : changed
}
