import { createHash } from 'node:crypto'
import { done, refused, type JobOutcome, type Outcome } from '../../core/index.ts'
import { addResultPart, dropResult } from '../../store/job-results.ts'
import { readClosedState } from '../../store/marked-reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { ExportFile, ExportTarget } from '../transfer/export-folder.ts'
import { exportStore } from '../transfer/export-store.ts'
import type { JobWork } from './job-work.ts'

/** Writes the whole store into parts that can be fetched for a day. Nobody takes out what they may not see: a whole export takes the highest clearance, whatever the store holds. */
export async function doExport(work: JobWork<'export'>): Promise<Outcome<JobOutcome>> {
  const { context: { store }, job, clearance } = work
  if (clearance !== 'red') return refused({ kind: 'export-needs-clearance' })
  const begun = await attempt(store, async () => {
    await dropResult(store.db, job.id)
    return readClosedState(store.db)
  })
  if (!begun.ok) return begun
  const written = await writeParts(work)
  const closed = await attempt(store, () => readClosedState(store.db))
  if (!closed.ok) return closed
  // The snapshot that was written still had what was erased meanwhile.
  if (written.ok && closed.value !== begun.value) return doExport(work)
  if (written.ok) return written
  const dropped = await attempt(store, () => dropResult(store.db, job.id))
  if (!dropped.ok) return dropped
  return written.problem.kind === 'cancelled' ? refused({ kind: 'job-stopped', files: 0 }) : written
}

async function writeParts({ context, job, asked, cancelled, progress }: JobWork<'export'>): Promise<Outcome<JobOutcome>> {
  const written = new Map<string, number>()
  const exported = await exportStore(context, partTarget(context.store.db, job.id, written), asked.formats, { progress, cancelled })
  if (!exported.ok) return exported
  return done({ kind: 'export', rows: exported.value.tables.reduce((sum, { rows }) => sum + rows, 0), files: written.size, bytes: [...written.values()].reduce((sum, bytes) => sum + bytes, 0) })
}

/** Large enough that a part costs little, small enough that a reader of one holds little. */
const partBytes = 1 << 20

/** Files of an export as parts in the store. */
function partTarget(db: Database, job: string, written: Map<string, number>): ExportTarget {
  return { create: (name) => Promise.resolve(partFile(db, job, name, written)) }
}

function partFile(db: Database, job: string, name: string, written: Map<string, number>): ExportFile {
  const hash = createHash('sha256')
  let waiting: Uint8Array[] = []
  let [waitingBytes, bytes, part] = [0, 0, 0]
  const flush = async () => {
    await addResultPart(db, { job, name, part, bytes: Buffer.concat(waiting) })
    part += 1
    waiting = []
    waitingBytes = 0
  }
  return {
    write: async (piece) => {
      const chunk = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
      hash.update(chunk)
      waiting.push(chunk)
      waitingBytes += chunk.length
      bytes += chunk.length
      if (waitingBytes >= partBytes) await flush()
    },
    close: async () => {
      // An empty file is a file too.
      if (waitingBytes > 0 || part === 0) await flush()
      written.set(name, bytes)
      return { bytes, sha256: hash.digest('hex') }
    },
  }
}
