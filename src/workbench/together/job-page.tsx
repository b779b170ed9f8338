import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { listFiles } from '../../api/team/jobs/jobs-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { FollowedJob } from './followed-job.tsx'

type FileState = ReplyOf<typeof listFiles>['files'][number]

/** One job with its files: what came in, what was there already, and what was refused and why. */
export function page() {
  const { language } = useLanguage()
  const words = togetherWords[language]
  const { job = '' }: Readonly<Record<string, string>> = useParams({ strict: false })
  const files = useQuery({ queryKey: ['jobs', language, job, 'files'], queryFn: async ({ signal }) => (await call<typeof listFiles>('GET /jobs/{job}/files', { params: { job }, signal })).body.files })
  return (
    <>
      <h1>{words.jobPage}</h1>
      <FollowedJob id={job} />
      <Refused error={files.error} />
      {files.data === undefined ? null : (
        <div className="scroll" role="region" tabIndex={0} aria-label={words.perFile}>
          <table>
            <thead><tr><th scope="col">{words.fileName}</th><th scope="col">{words.fileBecame}</th></tr></thead>
            <tbody>{files.data.map((file) => <tr key={file.number}><td>{file.name}</td><td><Became file={file} /></td></tr>)}</tbody>
          </table>
        </div>
      )}
    </>
  )
}

function Became({ file: { state, reports, refusals } }: { readonly file: FileState }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  if (state === 'waiting') return <span className="quiet">{togetherWords[language].jobStates.waiting}</span>
  return (
    <>
      {reports.map(({ report, title, claims, added }) => <p key={report}><Link to="/inbox/reports/$report" params={{ report }}>{added ? words.kept(title, claims) : words.there(title)}</Link></p>)}
      {refusals.map((refusal) => <p key={refusal} className="refusal">{refusal}</p>)}
    </>
  )
}
