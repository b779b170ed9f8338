import { useState } from 'react'
import type { listFiguresRoute } from '../../api/team/evidence/standing-shapes.ts'
import { surveyingWords } from '../../words/surveying.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { CountryField } from './country-field.tsx'
import { PageLink } from './page-link.tsx'
import './evidence.css'

/** Every series of a country with its newest figure. */
export function page() {
  const words = useWords(evidenceWords).figures
  const [country, choose] = useState('NL')
  const { language } = useLanguage()
  const said = surveyingWords[language]
  const { cohort: name, quantity, day, origin, page: { unknown } } = wordsFor(language)
  const figures = useRead<typeof listFiguresRoute>('GET /figures', { query: { country } })
  return (
    <>
      <h1>{words.heading}</h1>
      <CountryField country={country} choose={choose} />
      <Answer of={figures}>{({ items }) => items.length === 0 ? <p className="empty">{words.none}</p> : (
        <div className="scroll" tabIndex={0} role="region" aria-label={words.heading}>
          <table className="stack">
            <thead><tr>{(['cohort', 'figure', 'asOf', 'origin', 'validity'] as const).map((column) => <th key={column} scope="col">{said.columns[column]}</th>)}<td></td></tr></thead>
            <tbody>{items.map(({ cohort, newest, conflicts }) => (
              <tr key={cohort}>
                <td className="lead"><PageLink to={`/evidence/figures/${encodeURIComponent(cohort)}`} search={{ country }}>{name(cohort)}</PageLink></td>
                <td data-label={said.columns.figure}>{newest === undefined ? unknown : quantity(newest.quantity)}</td><td data-label={said.columns.asOf}>{newest === undefined ? '' : day(newest.asOf)}</td><td data-label={said.columns.origin}>{newest === undefined ? '' : origin(newest.origin)}</td><td data-label={said.columns.validity}>{newest === undefined ? '' : said.validities[newest.validity]}</td>
                <td className="tag">{said.conflictCount(conflicts)}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}</Answer>
    </>
  )
}
