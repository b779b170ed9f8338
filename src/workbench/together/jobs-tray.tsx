import { useMutation, useQuery } from '@tanstack/react-query'
import type { listOwnJobs, stopJob } from '../../api/team/jobs/jobs-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { call } from '../client/call.ts'
import { useWords } from '../shell/language.tsx'

type Job = ReplyOf<typeof listOwnJobs>['jobs'][number]

/** The account's long work: how far it is, what came of it, and how to stop it. It is told by the stream of changes, and asks nothing by itself. */
export function JobsTray() {
  const words = useWords(togetherWords)
  const { data } = useQuery({ queryKey: ['jobs'], queryFn: async ({ signal }) => (await call<typeof listOwnJobs>('GET /jobs', { signal })).body.jobs })
  const jobs = data ?? []
  const open = jobs.filter(({ ended }) => ended === null).length
  return (
    <details className="tray">
      <summary>{words.jobs}{open > 0 ? ` (${open})` : ''}</summary>
      <ul aria-live="polite">{jobs.length === 0 ? <li className="quiet">{words.jobsNone}</li> : jobs.map((job) => <JobLine key={job.id} job={job} />)}</ul>
    </details>
  )
}

function JobLine({ job: { id, kind, file, state, share, count, stopping, counts, problem, ended } }: { readonly job: Job }) {
  const words = useWords(togetherWords)
  const stop = useMutation({ mutationFn: () => call<typeof stopJob>('POST /jobs/{job}/stop', { params: { job: id } }) })
  return (
    <li>
      {words.jobKinds[kind]}: {file} <strong>{stopping && ended === null ? words.stopping : words.jobStates[state]}</strong>
      {ended === null ? <progress value={share} aria-label={file} /> : null}
      {ended === null ? <span className="row"><span className="quiet">{words.rows(count)}</span> <button type="button" disabled={stopping} onClick={() => stop.mutate()}>{words.stop}</button></span> : null}
      {counts === null ? null : <p className="quiet">{words.came(counts.added, counts.changed, counts.quarantined)}</p>}
      {problem === null ? null : <p className="quiet">{problem}</p>}
    </li>
  )
}
