import { done, mayRead, type Actor, type AuditEntry, type Outcome } from '../../core/index.ts'
import { listJobMarkings } from '../../store/jobs.ts'
import { attempt } from '../../store/store-problem.ts'
import { onlySeen } from '../clearance/must-see.ts'
import type { Context } from '../context.ts'

/** Entries of the log as somebody may see them: that something was done stays, what is above the clearance is not named. */
export async function veilAudit(context: Context, actor: Pick<Actor, 'clearance'>, entries: readonly AuditEntry[]): Promise<Outcome<readonly AuditEntry[]>> {
  const { store } = context
  const subjects = [...new Set(entries.flatMap((entry) => entry.subjects))]
  const seen = await onlySeen(context, actor, subjects)
  if (!seen.ok) return seen
  const jobs = await attempt(store, () => listJobMarkings(store.db, subjects))
  if (!jobs.ok) return jobs
  const shown = new Set(seen.value)
  // The name of a file stands beside its job, and is known by nothing else.
  const isOfHiddenJob = ({ subjects: named }: AuditEntry) => named.some((id) => !mayRead(actor.clearance, jobs.value.get(id) ?? 'clear'))
  return done(entries.map((entry) => ({
    ...entry,
    subjects: isOfHiddenJob(entry) ? [] : entry.subjects.filter((id) => shown.has(id)),
    marking: entry.marking !== undefined && mayRead(actor.clearance, entry.marking) ? entry.marking : undefined,
  })))
}
