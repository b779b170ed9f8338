import { Link, useParams } from '@tanstack/react-router'
import { unnamedSource } from '../../core/index.ts'
import { formatDay } from '../../words/format.ts'
import { sourceName } from '../../words/offices.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import { RefusedPage } from '../shell/refused-page.tsx'
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
  if (error !== null) return <RefusedPage error={error} />
  if (open === undefined || me === undefined) return <p className="quiet">{words.loading}</p>
  const { report } = open
  return (
    <div className="review">
      <header className="row">
        <Link to="/inbox">← {words.back}</Link>
        <h1>{report.title}</h1>
        <p className="quiet"><a href={`/workbench/evidence/things/${encodeURIComponent(`source:${report.source}`)}`}>{sourceName(language, open.sourceName)}</a>{[report.source, unnamedSource].includes(open.sourceName) ? null : <small> ({report.source})</small>}, {open.doubts.some(({ kind }) => kind === 'published-unknown') ? words.dayUnknown(formatDay(language, report.published)) : words.published(formatDay(language, report.published))} · TLP:{report.marking.toUpperCase()} · {words.states[open.state]}{report.illustrative ? ` · ${words.example}` : ''}</p>
        <a href={`/workbench/evidence/things/${encodeURIComponent(`report:${id}`)}`}>{evidenceWords[language].sources.look}</a>
      </header>
      {report.retraction === undefined ? null : <p className="refusal">{words.withdrawn(report.retraction)}</p>}
      <ReviewDesk key={id} open={open} mayWrite={asOf === undefined && me.rights.includes('contribute')} />
    </div>
  )
}
