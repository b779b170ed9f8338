import { Link } from '@tanstack/react-router'
import { doubtText } from '../../words/workbench/claim-text.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import type { Brought } from './bring-in.ts'

/** What came in, with what is doubtful of it, and what was refused. */
export function BroughtLines({ brought: { kept, refused } }: { readonly brought: Brought }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  return (
    <>
      {kept.map(({ report, title, claims, added, doubts }) => <p key={report}><Link to="/inbox/reports/$report" params={{ report }}>{added ? words.kept(title, claims) : words.there(title)}</Link>{doubts.map((doubt) => <span key={doubt} className="doubt"> {words.doubted}: {doubtText(language, doubt)}.</span>)}</p>)}
      {refused.map((refusal) => <p key={refusal} className="refusal">{refusal}</p>)}
    </>
  )
}
