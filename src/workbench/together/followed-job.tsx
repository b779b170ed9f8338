import { useQuery } from '@tanstack/react-query'
import type { readJob } from '../../api/team/jobs/jobs-shapes.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { JobLine } from './job-line.tsx'

/** A job that was asked for on this page, kept up to date by the stream of changes. */
export function FollowedJob({ id }: { readonly id: string }) {
  const { language } = useLanguage()
  const { data, error } = useQuery({ queryKey: ['jobs', language, id], queryFn: async ({ signal }) => (await call<typeof readJob>('GET /jobs/{job}', { params: { job: id }, signal })).body })
  return data === undefined ? <Refused error={error} /> : <div className="busy" role="status"><JobLine job={data} /></div>
}
