import { done, refused, type JobOutcome, type Outcome } from '../../core/index.ts'
import { publishDraft } from '../drafting/publish-draft.ts'
import { veilReasons } from '../clearance/veil-reasons.ts'
import type { JobWork } from './job-work.ts'

/** Publishes a signed draft as it was seen when this was asked; changed or published since, it is refused. */
export async function doPublishing({ context, means, job, asked, clearance, cancelled, progress }: JobWork<'publishing'>): Promise<Outcome<JobOutcome>> {
  const turn = { draft: asked.draft, revision: asked.revision, by: { account: job.account, name: job.author }, clearance }
  const published = await publishDraft(context, turn, await means.publishing(), { progress, isStopped: () => cancelled.aborted })
  if (published.ok) return done({ kind: 'publishing', edition: published.value.edition.id, isNew: published.value.isNew })
  const { problem } = published
  if (problem.kind === 'cancelled') return refused({ kind: 'job-stopped', files: 0 })
  if (problem.kind !== 'edition-refused') return published
  const reasons = await veilReasons(context, { clearance }, problem.reasons)
  return reasons.ok ? refused({ kind: 'edition-refused', reasons: reasons.value }) : reasons
}
