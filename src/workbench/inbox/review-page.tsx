import { Link, useParams } from '@tanstack/react-router'
import { formatDay } from '../../words/format.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import './inbox.css'
import { ReviewDesk } from './review-desk.tsx'
import { useReport } from './use-report.ts'

/** One report with its claims, to be reviewed. */
export function page() {
  const { report: id = '' }: { readonly report?: string } = useParams({ strict: false })
  const { language } = useLanguage()
  const words = inboxWords[language]
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const { data: open, error } = useReport(id, asOf)
  if (error !== null) return <p className="refusal" role="alert">{error.message}</p>
  if (open === undefined || me === undefined) return <p className="quiet">{words.loading}</p>
  const { report } = open
  return (
    <div className="review">
      <header className="row">
        <Link to="/inbox">← {words.back}</Link>
        <h1>{report.title}</h1>
        <p className="quiet"><a href={`/workbench/evidence/things/${encodeURIComponent(`source:${report.source}`)}`}>{open.sourceName}</a>{open.sourceName === report.source ? null : <small> ({report.source})</small>}, {words.published(formatDay(language, report.published))} · TLP:{report.marking.toUpperCase()} · {words.states[open.state]}{report.illustrative ? ` · ${words.example}` : ''}</p>
      </header>
      {report.retraction === undefined ? null : <p className="refusal">{words.withdrawn(report.retraction)}</p>}
      <ReviewDesk key={id} open={open} mayWrite={asOf === undefined && me.rights.includes('contribute')} />
    </div>
  )
}
