import { Link } from '@tanstack/react-router'
import { formatDay, formatPercent } from '../../words/format.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import type { OpenReport } from './open-report.ts'

/** Reports that share words with this one, the one that was published first by name: many copies are one source. */
export function Copies({ copies, report }: Pick<OpenReport, 'copies' | 'report'>) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const [first] = [...copies, { title: report.title, published: report.published }].toSorted((a, b) => (a.published < b.published ? -1 : 1))
  return (
    <section aria-label={words.copiesTitle}>
      <h3>{words.copiesTitle}</h3>
      {copies.length === 0 || first === undefined ? <p className="quiet">{words.noCopies}</p> : (
        <>
          <p>{words.originOf(first.title, formatDay(language, first.published))}</p>
          <ul className="copies">{copies.map((copy) => (
            <li key={copy.report}><Link to="/inbox/reports/$report" params={{ report: copy.report }}>{copy.title}</Link> <span className="quiet">{copy.source}, {formatDay(language, copy.published)}: {words.relations[copy.relation]}{copy.share === undefined ? '' : ` (${formatPercent(language, copy.share)})`}</span></li>
          ))}</ul>
        </>
      )}
    </section>
  )
}
