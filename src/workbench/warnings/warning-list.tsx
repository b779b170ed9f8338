import { Link } from '@tanstack/react-router'
import type { readWarning } from '../../api/team/warnings/warning-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { formatDay } from '../../words/format.ts'
import type { WarningsWords } from '../../words/workbench/warnings.ts'
import { useLanguage } from '../shell/language.tsx'
import { MarkingTag } from '../shell/marking-tag.tsx'

export type ShownWarning = ReplyOf<typeof readWarning>

/** Warnings in a list, each with where it stands and the day on which it is decided. */
export function WarningList({ warnings, words, empty }: { readonly warnings: readonly ShownWarning[]; readonly words: WarningsWords; readonly empty: string }) {
  const { language } = useLanguage()
  if (warnings.length === 0) return <p className="empty">{empty}</p>
  return (
    <ul className="list">{warnings.map(({ id, status, event, place, likelihood, due, author, issued, first, last, isHindsight, marking }) => (
      <li key={id}>
        <Link to="/warnings/$warning" params={{ warning: id }}>{event}, {place}</Link>
        <span className={`state ${status}`}>{words.statuses[status]}</span>
        <MarkingTag marking={marking} />
        <span>{likelihood}</span>
        <span className="quiet">{words.window(formatDay(language, first), formatDay(language, last))}</span>
        {status === 'open' ? <span className="quiet">{words.dueOn(formatDay(language, due))}</span> : status === 'due' ? <strong>{words.dueSince(formatDay(language, due))}</strong> : null}
        <span className="quiet">{words.issuedBy(author, formatDay(language, issued))}</span>
        {isHindsight ? <span className="quiet">{words.hindsight}</span> : null}
      </li>
    ))}</ul>
  )
}
