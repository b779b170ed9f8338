import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import type { listFiles } from '../../api/team/jobs/jobs-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { togetherWords } from '../../words/workbench/together.ts'
import { call } from '../client/call.ts'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'

type FileState = ReplyOf<typeof listFiles>['files'][number]

/** The files of a job, and what became of each so far. */
export function JobFiles({ id }: { readonly id: string }) {
  const { language } = useLanguage()
  const words = togetherWords[language]
  const files = useQuery({ queryKey: ['jobs', language, id, 'files'], queryFn: async ({ signal }) => (await call<typeof listFiles>('GET /jobs/{job}/files', { params: { job: id }, signal })).body.files })
  return (
    <>
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
