import type { AuditNote, Outcome } from '../../core/index.ts'
import { appendAudit } from '../../store/people/audit-log.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Writes the audit log of one process. */
export interface AuditWriter {
  /** Done once the note is kept for good. */
  readonly write: (note: AuditNote) => Promise<Outcome<void>>
}

/** Enough for one statement. */
const mostTogether = 500

/** One transaction at a time; what comes meanwhile goes together into the next, so that fifty people at once do not wait for each other in a row. */
export function auditWriter({ store, clock }: Pick<Context, 'store' | 'clock'>): AuditWriter {
  const waiting: { readonly note: AuditNote; readonly kept: (outcome: Outcome<void>) => void }[] = []
  let isWriting = false
  const flush = async () => {
    isWriting = true
    while (waiting.length > 0) {
      const together = waiting.splice(0, mostTogether)
      const outcome = await attempt(store, () => appendAudit(store.db, together.map(({ note }) => note), clock()))
      for (const { kept } of together) kept(outcome)
    }
    isWriting = false
  }
  return {
    write: (note) => new Promise<Outcome<void>>((resolve, reject) => {
      waiting.push({ note, kept: resolve })
      if (!isWriting) flush().catch(reject)
    }),
  }
}
