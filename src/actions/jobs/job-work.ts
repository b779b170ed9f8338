import type { Clearance, Job, JobAsked, JobKind, Outcome, Problem } from '../../core/index.ts'
import type { JobQueue, TakenJob } from '../../store/jobs.ts'
import type { Context } from '../context.ts'
import type { FoundDocument } from '../inbox/bring-report.ts'
import type { PublishingMeans } from '../publishing/publishing-means.ts'

/** What work is done with that is different on another machine. */
export interface JobMeans {
  /** Opens a file as `peil add` does; undefined where this process opens none. */
  readonly openFile: ((name: string, bytes: Uint8Array, cancelled: AbortSignal) => Promise<readonly Outcome<FoundDocument>[]>) | undefined
  /** What this machine publishes with, read anew each time. */
  readonly publishing: () => Promise<PublishingMeans>
}

/** One job that is being done. */
export interface JobWork<K extends JobKind = JobKind> {
  readonly context: Context
  readonly means: JobMeans
  readonly job: Job
  readonly asked: Extract<JobAsked, { readonly kind: K }>
  /** How far the account that asked may see, as it is now. */
  readonly clearance: Clearance
  /** Told when somebody wants it to stop, or the process does. */
  readonly cancelled: AbortSignal
  readonly progress: (count: number, total: number | null, share?: number) => void
}

/** Where a job is held while it is done. */
export interface HeldJob {
  readonly queue: JobQueue
  readonly taken: TakenJob
}

/** Whether work ended because it was told to stop. */
export function isStop({ kind }: Problem): boolean {
  return kind === 'import-stopped' || kind === 'job-stopped'
}
