import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { listInboxRoute, tallyInboxRoute } from '../../api/team/inbox/inbox-shapes.ts'
import type { QueryOf, ReplyOf } from '../../api/team/team-route.ts'
import { claimKinds, languages } from '../../core/index.ts'
import { formatDay } from '../../words/format.ts'
import { claimKindName } from '../../words/workbench/claim-text.ts'
import { sourceName as sourceNameIn } from '../../words/offices.ts'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { call } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Titled } from '../together/term-help.tsx'
import './inbox.css'

type Filter = Pick<QueryOf<typeof listInboxRoute>, 'state' | 'lang' | 'kind' | 'doubt' | 'country'>
type Line = ReplyOf<typeof listInboxRoute>['reports'][number]

/** Everything that came in, the newest first. */
export function page() {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const [filter, setFilter] = useState<Filter>({})
  const { data, error, hasNextPage, fetchNextPage } = useInbox(filter)
  const { data: me } = useMe()
  const reports = data?.pages.flatMap((each) => each.reports)
  const counts = useTally(filter)
  return (
    <div className="inbox">
      <header className="row"><Titled terms={['claim', 'marking']}><h1>{words.title}</h1></Titled>{me?.rights.includes('contribute') === true ? <Link className="bring" to="/inbox/new">{words.bring}</Link> : null}</header>
      <Filters filter={filter} choose={setFilter} counts={counts} />
      {error === null ? null : <p className="refusal" role="alert">{error.message}</p>}
      {reports === undefined ? (error === null ? <p className="quiet" role="status">{words.loading}</p> : null) : reports.length === 0 ? <Empty isFiltered={Object.values(filter).some((each) => each !== undefined)} /> : <ul className="reports">{reports.map((line) => <ReportLine key={line.id} line={line} />)}</ul>}
      {hasNextPage ? <button type="button" onClick={() => void fetchNextPage()}>{words.more}</button> : null}
    </div>
  )
}

/** Why there is nothing, and what this account can do about it: whoever just set Peil up has nobody yet who brings reports in. */
function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  const words = useWords(inboxWords)
  const rights = useMe().data?.rights ?? []
  if (isFiltered) return <p className="empty">{words.emptyFilter}</p>
  if (rights.includes('contribute')) return <div className="empty"><p>{words.empty}</p><p><Link to="/inbox/new">{words.bring}</Link></p></div>
  if (rights.includes('administer')) return <div className="empty"><p>{words.emptyForAdministrators}</p><p><Link to="/accounts">{words.invite}</Link></p></div>
  return <p className="empty">{words.emptyForReaders}</p>
}

function useInbox(filter: Filter) {
  const { asOf } = useAsOf()
  return useInfiniteQuery({
    queryKey: ['inbox', 'list', filter, asOf], initialPageParam: undefined as string | undefined, getNextPageParam: (last: ReplyOf<typeof listInboxRoute>) => last.next,
    queryFn: async ({ pageParam, signal }) => (await call<typeof listInboxRoute>('GET /inbox', { query: { ...filter, ...(pageParam === undefined ? {} : { after: pageParam }) }, asOf, signal })).body,
  })
}

/** How many reports are in each state comes when it comes: the list does not wait for it. */
function useTally({ state: _state, ...filter }: Filter): Readonly<Record<'all' | 'to-review' | 'begun' | 'reviewed', number>> | undefined {
  const { asOf } = useAsOf()
  const { data } = useQuery({
    queryKey: ['inbox', 'list', 'tally', filter, asOf], placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await call<typeof tallyInboxRoute>('GET /inbox/tally', { query: filter, asOf, signal })).body,
  })
  return data && { ...data, all: data['to-review'] + data.begun + data.reviewed }
}

function Filters({ filter, choose, counts }: { readonly filter: Filter; readonly choose: (filter: Filter) => void; readonly counts: Readonly<Record<'all' | 'to-review' | 'begun' | 'reviewed', number>> | undefined }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const states = ['all', 'to-review', 'begun', 'reviewed'] as const
  return (
    <div className="row filters" role="group" aria-label={words.filter}>
      {states.map((state) => <button key={state} type="button" aria-pressed={(filter.state ?? 'all') === state} onClick={() => choose({ ...filter, state: state === 'all' ? undefined : state })}>{words.states[state]} <span className="quiet">{counts?.[state] ?? ''}</span></button>)}
      <label>{words.language} <select value={filter.lang ?? ''} onChange={({ target }) => choose({ ...filter, lang: languages.find((each) => each === target.value) })}><option value="">{words.any}</option>{languages.map((each) => <option key={each} value={each}>{words.languages[each]}</option>)}</select></label>
      <label>{words.kind} <select value={filter.kind ?? ''} onChange={({ target }) => choose({ ...filter, kind: claimKinds.find((each) => each === target.value) })}><option value="">{words.any}</option>{claimKinds.map((each) => <option key={each} value={each}>{claimKindName(language, each)}</option>)}</select></label>
      <label>{words.country} <input className="code" maxLength={2} value={filter.country ?? ''} onChange={({ target }) => choose({ ...filter, country: target.value === '' ? undefined : target.value.toUpperCase() })} /></label>
      <label><input type="checkbox" checked={filter.doubt === 'any'} onChange={({ target }) => choose({ ...filter, doubt: target.checked ? 'any' : undefined })} /> {words.withDoubts}</label>
    </div>
  )
}

function ReportLine({ line }: { readonly line: Line }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const { id, title, sourceName, published, state, claims, decided, doubts, copies, marking, illustrative, author } = line
  return (
    <li className={state}>
      <Link to="/inbox/reports/$report" params={{ report: id }}>{title}</Link>
      <p className="quiet">{sourceNameIn(language, sourceName)}, {formatDay(language, published)}{marking === 'clear' ? '' : ` · TLP:${marking.toUpperCase()}`}{illustrative ? ` · ${words.example}` : ''}</p>
      <p><span className={`state ${state}`}>{words.states[state]}{author === undefined ? '' : ` (${author})`}</span> · {words.progress(decided, claims)}{' · '}<span className={doubts === 0 ? 'quiet' : 'doubt'}>{words.doubts(doubts)}</span>{copies === 0 ? '' : ` · ${words.copies(copies)}`}</p>
    </li>
  )
}
