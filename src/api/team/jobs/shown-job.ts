import { onlySeen } from '../../../actions/clearance/must-see.ts'
import { mayBeStopped } from '../../../actions/jobs/stop-job.ts'
import type { Context } from '../../../actions/context.ts'
import { done, type Actor, type Job, type JobOutcome, type Language, type Outcome } from '../../../core/index.ts'
import { listWithResult } from '../../../store/job-results.ts'
import { attempt } from '../../../store/store-problem.ts'
import { jobWords } from '../../../words/jobs.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { ReplyOf } from '../team-route.ts'
import type { readJob } from './jobs-shapes.ts'

export type ShownJob = ReplyOf<typeof readJob>

interface Looker {
  readonly actor: Actor
  readonly language: Language
}

/** Jobs as somebody may see them: none about a report that is above their clearance, and in none a name of one. */
export async function shownJobs(context: Context, jobs: readonly Job[], looker: Looker): Promise<Outcome<ShownJob[]>> {
  const named = [...new Set(jobs.flatMap(namesIn))]
  const seen = await onlySeen(context, looker.actor, named)
  if (!seen.ok) return seen
  const results = await attempt(context.store, () => listWithResult(context.store.db, jobs.map(({ id }) => id)))
  if (!results.ok) return results
  const told = new Set(seen.value)
  return done(jobs.filter(({ asked }) => asked.kind !== 'erasure' || told.has(asked.report)).map((job) => shownJob(job, told, results.value.has(job.id), looker)))
}

function namesIn({ asked, outcome }: Job): readonly string[] {
  return [...(asked.kind === 'erasure' ? [asked.report] : []), ...(outcome?.kind === 'erasure' ? [...outcome.flags, ...outcome.copies] : [])]
}

function shownJob(job: Job, told: ReadonlySet<string>, hasResult: boolean, { actor, language }: Looker): ShownJob {
  const { id, kind, state, share, count, total, stopping, lost, outcome, recorded, ended } = job
  const words = jobWords[language]
  return {
    id, kind, what: words.what(job.asked), by: job.account === actor.account ? null : job.author, state, share, count, total, progress: words.done[kind](count, total), stopping,
    mayStop: mayBeStopped(job) && !stopping, mayStartAgain: state === 'interrupted' && ended !== null, mayFetch: hasResult && kind === 'export' && job.account === actor.account,
    came: outcome === null || outcome.kind === 'problem' ? null : words.came(veiled(outcome, told)), problem: outcome?.kind === 'problem' ? wordsFor(language).problem(outcome.problem) : null,
    lost, recorded, ended,
  }
}

function veiled<O extends JobOutcome>(outcome: O, told: ReadonlySet<string>): O {
  return outcome.kind === 'erasure' ? { ...outcome, flags: outcome.flags.filter((id) => told.has(id)), copies: outcome.copies.filter((id) => told.has(id)) } : outcome
}
