import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { readWarning } from '../../api/team/warnings/warning-shapes.ts'
import { formatDay } from '../../words/format.ts'
import { warningsWords, type WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { isRefusal } from '../client/refusal.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { MarkingTag } from '../shell/marking-tag.tsx'
import { RefusedPage } from '../shell/refused-page.tsx'
import { DecideForm } from './decide-form.tsx'
import type { ShownWarning } from './warning-list.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import './warnings.css'

/** One warning: what was said beforehand, by which rule it is decided, what the record holds, and what was said to have become of it. */
export function page() {
  const { warning = '' }: { readonly warning?: string } = useParams({ strict: false })
  const words = useWords(warningsWords)
  const { language } = useLanguage()
  const { asOf } = useAsOf()
  const { data, error } = useQuery({ queryKey: ['warnings', warning, asOf, language], queryFn: ({ signal }) => call<typeof readWarning>('GET /warnings/{warning}', { params: { warning }, asOf, signal }) })
  if (isRefusal(error)) return <><RefusedPage error={error} /><p><Link to="/warnings">{words.back}</Link></p></>
  if (data === undefined) return <p role="status">{words.loading}</p>
  return <Shown warning={data.body} etag={data.etag ?? ''} words={words} isPast={asOf !== undefined} />
}

interface ShownProps {
  readonly warning: ShownWarning
  readonly etag: string
  readonly words: WarningsWords
  readonly isPast: boolean
}

function Shown({ warning, etag, words, isPast }: ShownProps) {
  const { language } = useLanguage()
  const { data: me } = useMe()
  const { id, event, place, status, stream, first, last, due, likelihood, author, issued, rule, counted, evidence, isHindsight, resolutions } = warning
  const day = (given: string) => formatDay(language, given)
  return (
    <article className="warnings one">
      <p><Link to="/warnings">{words.back}</Link></p>
      <h1>{event}, {place}</h1>
      <p className="row"><span className={`state ${status}`}>{words.statuses[status]}</span><strong>{likelihood}</strong><span className="quiet">{stream}</span><MarkingTag marking={warning.marking} /></p>
      <p>{words.window(day(first), day(last))}{status === 'open' || status === 'due' ? `; ${status === 'due' ? words.dueSince(day(due)) : words.dueOn(day(due))}` : ''}. <span className="quiet">{words.issuedBy(author, day(issued))}.</span></p>
      {isHindsight ? <p className="quiet">{words.hindsight}</p> : null}
      <h2>{words.rule}</h2>
      {(['nl', 'en'] as const).map((each) => (rule[each] === '' ? null : <p key={each} lang={each} className="written">{rule[each]}</p>))}
      <p className="quiet">{counted === null ? words.judged : words.countedIn(counted)}</p>
      {evidence.length === 0 ? null : <p>{words.fields.evidence}: {evidence.map((named) => <code key={named}>{named} </code>)}</p>}
      <Found warning={warning} words={words} />
      {resolutions.map((said) => <blockquote key={`${said.said}-${said.author}`}><p>{words.said(said.outcome, said.author, day(said.said))}</p><p lang={said.reason[language] === '' ? undefined : language}>{said.reason[language] || said.reason.nl || said.reason.en}</p>{said.evidence.map((named) => <code key={named}>{named} </code>)}</blockquote>)}
      {isPast ? null : warning.mayBeResolved ? <DecideForm key={id} {...{ warning, etag, words }} /> : me?.name === author && (status === 'due' || status === 'open') ? <p className="quiet">{words.notYours}</p> : null}
      {warning.mayBeWithdrawn && !isPast ? <WithdrawForm {...{ warning, etag, words }} /> : null}
    </article>
  )
}

function Found({ warning: { proposed, found, unsure }, words }: { readonly warning: ShownWarning; readonly words: WarningsWords }) {
  const { language } = useLanguage()
  if (proposed === null && found.length === 0 && unsure.length === 0) return null
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title">{words.found}</h2>
      {proposed === null ? null : <p>{proposed === 'occurred' ? words.proposedOccurred : words.proposedNot}</p>}
      <ul>{found.map(({ id, day }) => <li key={id}>{formatDay(language, day)} <code>{id}</code></li>)}</ul>
      {unsure.length === 0 ? null : <p className="doubt">{words.unsure(unsure.length)} {unsure.map((id) => <code key={id}>{id} </code>)}</p>}
    </section>
  )
}
