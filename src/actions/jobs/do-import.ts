import { done, refused, type JobOutcome, type Outcome } from '../../core/index.ts'
import { formats } from '../../imports/formats.ts'
import { findJobFile } from '../../store/job-files.ts'
import { attempt } from '../../store/store-problem.ts'
import { importEvents } from '../importing/import-events.ts'
import { joinDataset } from '../joining/join-dataset.ts'
import type { JobWork } from './job-work.ts'

/** Whole batches only; where it was stopped, what is there is joined with the rest, and the same file goes on from there another time. */
export async function doImport({ context, job, asked, cancelled, progress }: JobWork<'import'>): Promise<Outcome<JobOutcome>> {
  const found = await attempt(context.store, () => findJobFile(context.store.db, job.id, 1))
  if (!found.ok) return found
  const bytes = found.value
  if (bytes === undefined) return refused({ kind: 'job-without-files' })
  const format = formats[asked.format]()
  const file = { name: asked.file, bytes: bytes.length, stream: (from = 0, to = bytes.length) => parts(bytes.subarray(from, to)) }
  const imported = await importEvents(context, { file, format, map: '', known: asked.known, complete: asked.complete }, {
    progress: ({ share, rows }) => progress(rows, null, share), quarantine: () => Promise.resolve(done(undefined)), cancelled,
  })
  if (imported.ok) {
    const { added, changed, same, quarantined } = imported.value
    return done({ kind: 'import', counts: { added, changed, same, quarantined } })
  }
  if (imported.problem.kind !== 'import-stopped' || imported.problem.rows === 0) return imported
  const joined = await joinDataset(context, format.dataset.id)
  return joined.ok ? imported : joined
}

const partBytes = 65_536

/** In parts, between which others get their turn. */
async function* parts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += partBytes) {
    await new Promise(setImmediate)
    yield bytes.subarray(from, from + partBytes)
  }
}
