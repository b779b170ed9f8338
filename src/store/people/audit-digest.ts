import { createHash } from 'node:crypto'
import type { AuditEntry } from '../../core/index.ts'

/** What the first entry has before it. */
export const beforeFirst = '0'.repeat(64)

/** SHA-256 over an entry and the digest of the one before, as a JSON list in a fixed order: docs/accounts.md says it in full, so that others can check an export. */
export function auditDigest({ number, recorded, actor, via, act, status, subjects, marking, previous }: Omit<AuditEntry, 'digest'>): string {
  return createHash('sha256').update(JSON.stringify([number, recorded.toISOString(), actor ?? null, via, act, status, subjects, marking ?? null, previous])).digest('hex')
}
