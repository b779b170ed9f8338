import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { listAudit, verifyAudit } from '../../api/team/people/audit-shapes.ts'
import { exportSectionWords } from '../../words/workbench/export-section.ts'
import { peopleWords } from '../../words/workbench/people.ts'
import { call } from '../client/call.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { formatNumber } from '../../words/format.ts'
import { formatMarking } from '../../words/format-marking.ts'
import { formatMoment } from '../../words/format-moment.ts'
import { Refused } from '../shell/refused.tsx'
import { useMe } from '../shell/use-me.ts'
import { ExportSection } from './export-section.tsx'
import './people.css'

/** Before which entry the first page ends: none. */
const newest = 0

/** The audit log, newest first, with whether all of it fits. */
export function page() {
  const words = useWords(peopleWords)
  const { language } = useLanguage()
  const { data: me } = useMe()
  const [actor, setActor] = useState('')
  const chain = useQuery({ queryKey: ['audit', 'chain'], queryFn: async ({ signal }) => (await call<typeof verifyAudit>('GET /audit/chain', { signal })).body })
  const log = useInfiniteQuery({
    queryKey: ['audit', actor],
    queryFn: async ({ pageParam, signal }) => (await call<typeof listAudit>('GET /audit', { query: { ...(pageParam === newest ? {} : { after: pageParam }), ...(actor === '' ? {} : { actor }) }, signal })).body,
    initialPageParam: newest,
    getNextPageParam: (last) => last.next,
  })
  const entries = log.data?.pages.flatMap((each) => each.entries) ?? []
  return (
    <div className="people">
      <h1>{words.audit}</h1>
      <p className="quiet">{words.auditIntro}</p>
      <Refused error={chain.error ?? log.error} />
      <p className="row">{chain.data === undefined ? null : <span role="status">{words.auditFits(formatNumber(language, chain.data.entries))}</span>}{me?.clearance === 'red' ? <a href="/api/v1/audit/export" download>{words.download}</a> : null}<a href="#export">{exportSectionWords[language].heading}</a></p>
      <p className="row"><label>{words.ofAccount}<input value={actor} onChange={({ target }) => setActor(target.value.trim())} autoCapitalize="none" spellCheck={false} /></label></p>
      {log.data === undefined ? null : entries.length === 0 ? <p>{words.auditEmpty}</p> : (
        <div className="scroll" tabIndex={0} role="region" aria-label={words.audit}>
          <table className="stack">
            <thead><tr><th scope="col" className="number">#</th><th scope="col">{words.when}</th><th scope="col">{words.who}</th><th scope="col">{words.act}</th><th scope="col">{words.what}</th></tr></thead>
            <tbody>{entries.map(({ number, recorded, actor: who, via, act, status, subjects, marking }) => (
              <tr key={number}><td className="number">{number}</td><td>{formatMoment(language, recorded)}</td><td data-label={words.who}>{who ?? (via === 'command' ? words.onMachine : words.nobody)}</td><td data-label={words.act}><code>{act}{status === 0 || status === 200 ? '' : ` ${status}`}</code></td><td data-label={words.what}>{marking === null ? null : <strong>{formatMarking(marking)} </strong>}{subjects.length === 0 ? null : <code>{subjects.join(' ')}</code>}</td></tr>
            ))}</tbody>
          </table>
        </div>
      )}
      {log.hasNextPage ? <p><button type="button" onClick={() => log.fetchNextPage()} disabled={log.isFetchingNextPage}>{words.older}</button></p> : null}
      <ExportSection />
    </div>
  )
}
