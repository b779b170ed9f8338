import { useQuery } from '@tanstack/react-query'
import type { listOwnJobs } from '../../api/team/jobs/jobs-shapes.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { JobLine } from './job-line.tsx'

/** The account's long work, and everybody's for who administers: how far it is, what came of it, and how to stop it. It is told by the stream of changes, and asks nothing by itself. */
export function JobsTray() {
  const { language } = useLanguage()
  const words = togetherWords[language]
  const { data } = useQuery({ queryKey: ['jobs', language], queryFn: async ({ signal }) => (await call<typeof listOwnJobs>('GET /jobs', { signal })).body.jobs })
  const jobs = data ?? []
  const open = jobs.filter(({ ended }) => ended === null).length
  return (
    <details className="tray">
      <summary>{words.jobs}{open > 0 ? ` (${open})` : ''}</summary>
      <ul aria-live="polite">{jobs.length === 0 ? <li className="quiet">{words.jobsNone}</li> : jobs.map((job) => <li key={job.id}><JobLine job={job} /></li>)}</ul>
    </details>
  )
}
