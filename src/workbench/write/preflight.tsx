import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { readPreflight } from '../../api/team/writing/draft-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { Answer } from '../shell/answer.tsx'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import type { DraftDesk } from './use-draft.ts'

interface PreflightProps {
  readonly desk: DraftDesk
  readonly words: WriteWords
  readonly isReadOnly: boolean
}

type Reason = ReplyOf<typeof readPreflight>['reasons'][number]

/** Everything that stands between the draft and its publication, each with the place where it is mended. */
export function Preflight({ desk: { draft, body, change }, words, isReadOnly }: PreflightProps) {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const preflight = useQuery({ queryKey: ['preflight', draft.id, draft.revision, language, asOf], queryFn: ({ signal }) => call<typeof readPreflight>('GET /drafts/{draft}/preflight', { params: { draft: draft.id }, asOf, signal }) })
  if (draft.state === 'done' || draft.state === 'dropped') return null
  return (
    <section className="preflight" aria-labelledby="preflight-title">
      <h2 id="preflight-title">{words.preflight}</h2>
      <Answer of={preflight}>{({ reasons }) => (
        <>
          <p role="status">{reasons.length === 0 ? words.noReasons : words.reasons(reasons.length)}</p>
          <ul>{reasons.map((reason) => <li key={`${reason.what}-${reason.line}`}>{reason.line} <Mend reason={reason} words={words} /></li>)}</ul>
        </>
      )}</Answer>
      <label className="row"><input type="checkbox" checked={body.acceptsUnreviewed} disabled={isReadOnly} onChange={({ target }) => change({ ...body, acceptsUnreviewed: target.checked })} /> {words.acceptsUnreviewed}</label>
    </section>
  )
}

function Mend({ reason: { what, sentence, about }, words }: { readonly reason: Reason; readonly words: WriteWords }) {
  if (sentence !== null) return <a href={`#sentence-${sentence}`}>{words.mend}</a>
  if (what === 'setting' || what === 'setting-unusable' || what === 'key' || what === 'alert-key') return <span className="quiet">{words.operator}</span>
  const place = what === 'unreviewed' ? '/inbox' : what === 'flag' ? '/evidence/flags' : about?.startsWith('entry:warning') === true || about?.startsWith('entry:resolution') === true ? '/warnings' : what === 'day-passed' || what === 'corrects' ? '/write' : '/assess'
  return <Link to={place}>{words.mend}</Link>
}
