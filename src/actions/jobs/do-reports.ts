import { done, refused, type JobFile, type JobFileOutcome, type JobOutcome, type Outcome, type Problem } from '../../core/index.ts'
import { findJobFile, listJobFiles, settleJobFile } from '../../store/job-files.ts'
import { inOneTransaction } from '../../store/one-transaction.ts'
import { attempt } from '../../store/store-problem.ts'
import { bringReport, type BroughtIn } from '../inbox/bring-report.ts'
import type { JobWork } from './job-work.ts'

/** Brings in one file after the other, each with what became of it or not at all: a run that was broken off goes on with the next file. */
export async function doReports(work: JobWork<'reports'>): Promise<Outcome<JobOutcome>> {
  const { context, job, progress } = work
  const listed = await attempt(context.store, () => listJobFiles(context.store.db, job.id))
  if (!listed.ok) return listed
  const files = listed.value
  let settled = files.filter(({ outcome }) => outcome !== null).length
  progress(settled, files.length)
  for (const file of files.filter(({ outcome }) => outcome === null)) {
    const brought = await bringFile(work, file)
    if (!brought.ok) return brought
    if (!brought.value) return refused({ kind: 'job-stopped', files: settled })
    settled += 1
    progress(settled, files.length)
  }
  const after = await attempt(context.store, () => listJobFiles(context.store.db, job.id))
  return after.ok ? done(tally(after.value)) : after
}

/** Whether it was brought in: one that was stopped half-way is opened again another time. */
async function bringFile({ context, means, job, asked, clearance, cancelled }: JobWork<'reports'>, { number, name }: JobFile): Promise<Outcome<boolean>> {
  const { store } = context
  const found = await attempt(store, () => findJobFile(store.db, job.id, number))
  if (!found.ok) return found
  // Outside of the transaction: it may take long, and keeps nothing.
  const documents = found.value === undefined || means.openFile === undefined ? [refused({ kind: 'job-without-files' } as const)] : await means.openFile(name, found.value, cancelled)
  if (cancelled.aborted) return done(false)
  const { source, published, country, marking, licence } = asked.said
  const said = { source, published, country, marking, licence, title: undefined, lang: undefined }
  return attempt(store, () => inOneTransaction(store, async (inside) => {
    const results: Outcome<BroughtIn>[] = []
    for (const document of documents) results.push(document.ok ? await bringReport({ ...context, store: inside }, { clearance }, document.value, said) : document)
    await settleJobFile(inside.db, job.id, number, outcomeOf(results))
    return { value: true, keep: true }
  }))
}

function outcomeOf(results: readonly Outcome<BroughtIn>[]): JobFileOutcome {
  const reports = results.flatMap((result) => (result.ok ? [result.value] : [])).map(({ report, title, claims, added }) => ({ report, title, claims, added }))
  const refusals: readonly Problem[] = results.flatMap((result) => (result.ok ? [] : [result.problem]))
  const [only] = refusals
  return reports.length === 0 && only !== undefined && refusals.length === 1 ? { kind: 'refused', problem: only } : { kind: 'kept', reports, refusals }
}

function tally(files: readonly JobFile[]): JobOutcome {
  const kept = files.flatMap(({ outcome }) => (outcome?.kind === 'kept' ? [outcome] : []))
  const reports = kept.flatMap((each) => each.reports)
  const brought = reports.filter(({ added }) => added).length
  const refusals = files.filter(({ outcome }) => outcome?.kind === 'refused').length + kept.flatMap((each) => each.refusals).length
  return { kind: 'reports', brought, held: reports.length - brought, refused: refusals }
}
