import type { AuditEntry } from '../../core/index.ts'

/** An entry as it is given to others: docs/accounts.md says how its digest is computed of this. */
export function auditToJson({ number, recorded, actor, via, act, status, subjects, marking, previous, digest }: AuditEntry) {
  return { number, recorded: recorded.toISOString(), actor: actor ?? null, via, act, status, subjects: [...subjects], marking: marking ?? null, previous, digest }
}
