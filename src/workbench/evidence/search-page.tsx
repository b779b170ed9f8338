import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { listSourcesRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { searchRoute } from '../../api/team/searching/search-shapes.ts'
import type { Found, FoundReport } from '../../core/index.ts'
import { wordedCells } from '../../words/cells.ts'
import { findingWords } from '../../words/finding.ts'
import { sourceName } from '../../words/offices.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { searchPageWords } from '../../words/workbench/searching.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useKeys } from '../shell/keys.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { EvidenceQuote } from './evidence-quote.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import { SavedSearches } from './saved-searches.tsx'
import './evidence.css'

const names = ['q', 'from', 'to', 'country', 'source'] as const
type Asked = Readonly<Partial<Record<(typeof names)[number], string>>>

/** Full text in two languages, of any day; what was broadened is said, and a search can be kept. */
export function page() {
  const words = useWords(searchPageWords)
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const asked: Asked = Object.fromEntries(names.flatMap((name) => (search[name] === undefined ? [] : [[name, String(search[name])]])))
  const { q = '', ...within } = asked
  const found = useRead<typeof searchRoute>('GET /search', { query: { q, ...within } }, q !== '')
  return (
    <>
      <h1>{words.heading}</h1>
      <Question key={JSON.stringify(asked)} asked={asked} />
      {q === '' ? <p className="empty">{words.empty}</p> : <Answer of={found}>{(body) => <Results found={body} />}</Answer>}
      <SavedSearches asked={asked} />
    </>
  )
}

function Question({ asked }: { readonly asked: Asked }) {
  const { language } = useLanguage()
  const words = useWords(searchPageWords)
  const { filter } = useWords(evidenceWords)
  const navigate = useNavigate()
  const sources = useRead<typeof listSourcesRoute>('GET /sources', {})
  const [typed, type] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  useKeys(useMemo(() => [{ key: '/', does: words.question, run: () => field.current?.focus() }], [words]))
  const ask = () => void navigate({ to: '.', search: (before: Readonly<Record<string, unknown>>) => ({ ...(before['as-of'] === undefined ? {} : { 'as-of': before['as-of'] }), ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')) }) })
  return (
    <form className="filter" role="search" onSubmit={(event) => { event.preventDefault(); ask() }}>
      <label>{words.question}<input ref={field} className="wide-field" value={typed.q ?? ''} onChange={({ target }) => type({ ...typed, q: target.value })} /></label>
      {(['from', 'to'] as const).map((name) => <label key={name}>{filter[name]}<input type="date" value={typed[name] ?? ''} onChange={({ target }) => type({ ...typed, [name]: target.value })} /></label>)}
      <label>{filter.country}<input type="text" maxLength={2} value={typed.country ?? ''} onChange={({ target }) => type({ ...typed, country: target.value.toUpperCase() })} /></label>
      <label>{filter.source}<select value={typed.source ?? ''} onChange={({ target }) => type({ ...typed, source: target.value })}><option value="">{filter.all}</option>{(sources.data?.body.sources ?? []).map(({ id, name }) => <option key={id} value={id}>{sourceName(language, name)}</option>)}</select></label>
      <button type="submit" className="primary" disabled={(typed.q ?? '').trim() === ''}>{words.find}</button>
    </form>
  )
}

function Results({ found }: { readonly found: Found }) {
  const { language } = useLanguage()
  const said = findingWords[language]
  const { day, country } = wordsFor(language)
  const { reports, rows, records, broadened, more } = found
  return (
    <div role="status">
      <p className="quiet">{said.heading(found.question, day(found.view.asOf))}</p>
      {broadened.map(({ word, terms }) => <p key={word} className="tag">{said.broadened(word, terms)}</p>)}
      {reports.length + rows.length + records.length === 0 ? <p className="empty">{said.nothing}</p> : null}
      {reports.length === 0 ? null : <><h2>{said.sections.reports}</h2>{reports.map((report) => <Report key={report.report} report={report} />)}{more.reports ? <p className="quiet">{said.more}</p> : null}</>}
      {rows.length === 0 ? null : <><h2>{said.sections.rows}</h2>{rows.map((row) => <Row key={row.id} row={row} />)}{more.rows ? <p className="quiet">{said.more}</p> : null}</>}
      {records.length === 0 ? null : <><h2>{said.sections.records}</h2><ul>{records.map((record) => <li key={record.id}><PageLink to={thingPath(record.id)}>{day(record.first)}, {[record.place, record.country === undefined ? undefined : country(record.country)].filter((each) => each !== undefined).join(', ')}</PageLink>{record.killed === undefined ? '' : ` · ${said.killed(record.killed)}`}</li>)}</ul>{more.records ? <p className="quiet">{said.more}</p> : null}</>}
    </div>
  )
}

function Row({ row }: { readonly row: Found['rows'][number] }) {
  const words = wordsFor(useLanguage().language)
  return (
    <section className="reading">
      <h3><PageLink to={thingPath(row.id)}>{words.terms.tables[row.table]}, {words.day(row.happened ?? row.known)}</PageLink></h3>
      <p>{wordedCells(words, row).map(({ name, text }) => `${name}: ${text}`).join(' · ')}</p>
      <EvidenceQuote item={row} />
    </section>
  )
}

function Report({ report }: { readonly report: FoundReport }) {
  const { language } = useLanguage()
  const said = findingWords[language]
  const { day, terms } = wordsFor(language)
  return (
    <section className="reading">
      <h3><PageLink to={thingPath(`report:${report.report}`)}>{report.title}</PageLink></h3>
      <p className="quiet">{sourceName(language, report.sourceName)}, {day(report.published)}{report.status === 'asserted' ? '' : ` · ${said.retracted}`}</p>
      {report.passages.map(({ start, quote, claim }) => <p key={start} className="passage"><mark>{quote}</mark> <span className="quiet">{claim === undefined ? said.noClaim : <PageLink to={thingPath(claim.id)}>{terms.claimKinds[claim.kind]}</PageLink>}</span></p>)}
    </section>
  )
}
