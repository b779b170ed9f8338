import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatCountry } from '../../words/format.ts'
import { assessTitles, type AssessPart } from '../../words/workbench/assess-titles.ts'
import { assessWords } from '../../words/workbench/assess.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Titled } from '../together/term-help.tsx'
import { useCountry } from './use-country.ts'
import './assess.css'

const paths = { overview: '/overview', assessment: '/assess', indicators: '/assess/indicators', 'what-if': '/assess/what-if', backtest: '/assess/backtest', judgements: '/judgements', level: '/level' } as const
const parts = ['overview', 'assessment', 'indicators', 'what-if', 'backtest', 'judgements', 'level'] as const

/** The terms that each part speaks of. */
const termsOf = { overview: ['proposal', 'flag'], assessment: ['proposal', 'driver', 'nat'], indicators: ['indicator'], 'what-if': ['proposal'], backtest: ['proposal'], judgements: ['judgement'], level: ['proposal', 'second'] } as const

/** Countries whose levels the public record follows; another one can stand in the address. */
const offered = ['NL', 'BE', 'GB', 'DE', 'FR', 'DK', 'SE', 'NO', 'EU']

/** A page of assessing: its title, the country that it is of, and the way to the other parts. */
export function AssessPage({ part, children }: { readonly part: AssessPart; readonly children: ReactNode }) {
  const words = useWords(assessWords)
  const titles = useWords(assessTitles)
  const { language } = useLanguage()
  const { country, choose } = useCountry()
  const { asOf } = useAsOf()
  const kept = { ...(country === 'NL' ? {} : { country }), ...(asOf === undefined ? {} : { 'as-of': asOf }) }
  const countries = offered.includes(country) ? offered : [...offered, country]
  return (
    <article className={`assess ${part}`}>
      <div className="row head">
        <Titled terms={termsOf[part]}><h1>{titles[part]}</h1></Titled>
        <label>{words.country} <select value={country} onChange={({ target }) => choose(target.value)}>{countries.map((each) => <option key={each} value={each}>{formatCountry(language, each)}</option>)}</select></label>
      </div>
      <nav className="parts" aria-label={words.parts}><ul>{parts.map((each) => <li key={each}><Link to={paths[each]} search={kept} activeOptions={{ exact: each !== 'level', includeSearch: false }}>{titles[each]}</Link></li>)}</ul></nav>
      {children}
    </article>
  )
}
