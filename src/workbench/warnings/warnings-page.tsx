import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { listWarnings, readCalendar } from '../../api/team/warnings/warning-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { warningsWords, type WarningsWords } from '../../words/workbench/warnings.ts'
import { call } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useKeys } from '../shell/keys.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Titled } from '../together/term-help.tsx'
import { IssueForm } from './issue-form.tsx'
import { MonthView } from './month-view.tsx'
import { Scoreboard } from './scoreboard.tsx'
import { WarningList } from './warning-list.tsx'
import './warnings.css'

const views = ['agenda', 'month', 'all', 'score'] as const
type View = (typeof views)[number]
type Survey = ReplyOf<typeof listWarnings>

/** Warnings: what is to be decided and when, all of them, and what they were worth. */
export function page() {
  const words = useWords(warningsWords)
  const { language } = useLanguage()
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const [view, setView] = useState<View>('agenda')
  const [isIssuing, setIsIssuing] = useState(false)
  const { data } = useQuery({ queryKey: ['warnings', asOf, language], queryFn: async ({ signal }) => (await call<typeof listWarnings>('GET /warnings', { asOf, signal })).body })
  const mayIssue = asOf === undefined && me?.rights.includes('contribute') === true
  useKeys(useMemo(() => [
    ...(mayIssue ? [{ key: 'n', does: words.keys.issue, run: () => setIsIssuing(true) }] : []),
    { key: 'a', does: words.keys.agenda, run: () => setView('agenda') },
    { key: 'm', does: words.keys.month, run: () => setView('month') },
  ], [words, mayIssue]))
  return (
    <div className="warnings">
      <Titled terms={['warning']}><h1>{words.title}</h1></Titled>
      <p className="quiet">{words.intro}</p>
      {mayIssue ? isIssuing ? <IssueForm words={words} close={() => setIsIssuing(false)} /> : <p><button type="button" className="primary" onClick={() => setIsIssuing(true)}>{words.issue}</button></p> : null}
      <div className="row views" role="group" aria-label={words.title}>
        {views.map((each) => <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>{words.views[each]}</button>)}
        <CalendarButton words={words} asOf={asOf} />
      </div>
      {data === undefined ? <p role="status">{words.loading}</p> : <Shown view={view} data={data} words={words} />}
    </div>
  )
}

function Shown({ view, data: { today, warnings, recorded }, words }: { readonly view: View; readonly data: Survey; readonly words: WarningsWords }) {
  const undecided = warnings.filter(({ status }) => status === 'open' || status === 'due').toSorted((a, b) => a.due.localeCompare(b.due))
  switch (view) {
    case 'agenda': return <WarningList warnings={undecided} words={words} empty={words.nothingDue} />
    case 'month': return <MonthView warnings={undecided} today={today} words={words} />
    case 'score': return <Scoreboard words={words} />
    case 'all': return (
      <>
        <WarningList warnings={warnings.toReversed()} words={words} empty={words.noWarnings} />
        {recorded.length === 0 ? null : <Recorded recorded={recorded} words={words} />}
      </>
    )
  }
}

function Recorded({ recorded, words }: { readonly recorded: Survey['recorded']; readonly words: WarningsWords }) {
  return (
    <section aria-labelledby="recorded-title">
      <h2 id="recorded-title">{words.recorded}</h2>
      <p className="quiet">{words.recordedHelp}</p>
      <ul className="list">{recorded.map(({ id, issued, expectation, outcome }) => <li key={id}><span className="quiet">{issued}</span><span lang="en">{expectation}</span>{outcome === null ? null : <span className="quiet" lang="en">{outcome}</span>}</li>)}</ul>
    </section>
  )
}

function CalendarButton({ words, asOf }: { readonly words: WarningsWords; readonly asOf: string | undefined }) {
  return <button type="button" className="plain" onClick={() => void saveCalendar(asOf)}>{words.calendarFile}</button>
}

async function saveCalendar(asOf: string | undefined): Promise<void> {
  const { body } = await call<typeof readCalendar>('GET /warning-calendar', { asOf })
  const address = URL.createObjectURL(new Blob([body.ics], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'peil.ics'
  link.click()
  URL.revokeObjectURL(address)
}
