import { done, refused, type AuditEntry, type Outcome } from '../../core/index.ts'
import { auditDigest, beforeFirst } from '../../store/people/audit-digest.ts'
import { listAudit } from '../../store/people/audit-log.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** How much of the log is looked at together. */
const pageRows = 1000

/** A log that fits: how long it is, and the digest of its end, which somebody keeps elsewhere to see that nothing was cut off. */
export interface AuditState {
  readonly entries: number
  readonly digest: string
}

/** Every entry of the audit log in order, a page at a time. */
export async function* streamAudit({ store }: Pick<Context, 'store'>): AsyncGenerator<readonly AuditEntry[]> {
  for (let after = 0; ; ) {
    const page = await listAudit(store.db, after, pageRows)
    if (page.length === 0) return
    yield page
    after = page.at(-1)?.number ?? after
  }
}

/** Looks whether every entry follows the one before and is as it was written; refused at the first that does not. */
export async function verifyAudit(context: Pick<Context, 'store'>): Promise<Outcome<AuditState>> {
  const verified = await attempt(context.store, () => examineChain(context))
  if (!verified.ok) return verified
  return verified.value.broken === undefined ? done(verified.value.state) : refused({ kind: 'audit-broken', number: verified.value.broken })
}

/** The chain as far as it fits, and the number at which it does not any more. */
export async function examineChain(context: Pick<Context, 'store'>): Promise<{ readonly state: AuditState; readonly broken: number | undefined }> {
  let state: AuditState = { entries: 0, digest: beforeFirst }
  for await (const page of streamAudit(context)) {
    for (const entry of page) {
      if (!follows(entry, state)) return { state, broken: state.entries + 1 }
      state = { entries: entry.number, digest: entry.digest }
    }
  }
  return { state, broken: undefined }
}

function follows(entry: AuditEntry, { entries, digest }: AuditState): boolean {
  return entry.number === entries + 1 && entry.previous === digest && entry.digest === auditDigest(entry)
}
