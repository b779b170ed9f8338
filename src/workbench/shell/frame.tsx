import { Link, Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { languages } from '../../core/index.ts'
import { formatMarking } from '../../words/format-marking.ts'
import { frameWords } from '../../words/workbench/frame.ts'
import { pageGroups } from '../pages.ts'
import { useSignInNeeded } from '../people/use-sign-in-needed.ts'
import { TogetherLayer } from '../together/together-layer.tsx'
import { AsOfControl } from './as-of.tsx'
import { useLanguage, useWords } from './language.tsx'
import { PageTitle } from './page-title.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { useLanguageChoice, useOwnLanguage } from './use-own-language.ts'
import { useMe } from './use-me.ts'
import { usePage } from './use-page.ts'

/** What stands around every page: where one is, as whom, of which day, and in which language. */
export function Frame() {
  const words = useWords(frameWords)
  const { language } = useLanguage()
  const choose = useLanguageChoice()
  useOwnLanguage()
  const { data: me } = useMe()
  const [isOpen, setOpen] = useState(false)
  const isDated = usePage()?.timeless !== true
  useSignInNeeded()
  const other = languages.find((each) => each !== language)
  return (
    <div className={isOpen ? 'frame open' : 'frame'}>
      <header>
        <a className="skip" href="#page">{words.skip}</a>
        <Link className="mark" to="/">Peil</Link>
        {me === undefined ? null : <button type="button" className="menu" aria-expanded={isOpen} aria-controls="parts" onClick={() => setOpen(!isOpen)}>{words.menu}</button>}
        {isDated ? <AsOfControl /> : null}
        <span className="who">{me === undefined ? '' : `${me.name} · ${formatMarking(me.clearance)}`}</span>
        <ThemeChoice />
        {other === undefined ? null : <button type="button" className="plain choice" lang={other} onClick={() => choose(other)}>{frameWords[other].ownName}</button>}
        <TogetherLayer />
      </header>
      <nav id="parts" aria-label={words.navigation} onClick={() => setOpen(false)}>
        {me === undefined ? null : pageGroups.map((group) => <ul key={group[0]?.path}>{group.filter(({ listed, right }) => listed && me.rights.includes(right)).map(({ path, title }) => <li key={path}><Link to={path} search={keepDay}>{title[language]}</Link></li>)}</ul>)}
      </nav>
      <PageTitle />
      <main id="page" tabIndex={-1}><Outlet /></main>
    </div>
  )
}

/** Whoever looks at a past day goes on looking at it on the next page. */
function keepDay(search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return search['as-of'] === undefined ? {} : { 'as-of': search['as-of'] }
}
