import { useState } from 'react'
import type { listContradictionsRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { SourceContradictions, SourceRecord } from '../../core/index.ts'
import { sourceName } from '../../words/offices.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { trackRecordWords } from '../../words/workbench/track-record.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { Contradicted } from './contradicted.tsx'
import { CountryField } from './country-field.tsx'
import { PageLink, thingPath } from './page-link.tsx'

/** Sources with their grade and what became of what they delivered. */
export function SourceTable({ sources }: { readonly sources: readonly SourceRecord[] }) {
  const words = useWords(evidenceWords).sources
  const track = useWords(trackRecordWords)
  const [country, choose] = useState('NL')
  const contradictions = useRead<typeof listContradictionsRoute>('GET /sources/contradictions', { query: { country } })
  const bySource = contradictions.data && new Map(contradictions.data.body.items.map((each) => [each.source, each]))
  const { name, grade, reports, days, copies, record, act } = words.columns
  return (
    <>
      <p className="quiet">{words.grades}</p>
      <p className="quiet">{track.help}</p>
      <CountryField label={track.country} country={country} choose={choose} />
      <Refused error={contradictions.error} />
      <div className="scroll" tabIndex={0} role="region" aria-label={words.heading}>
        <table className="stack">
          <thead><tr><th scope="col">{name}</th><th scope="col">{grade}</th><th scope="col" className="number">{reports}</th>{[days, copies, record, track.column, act].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>{sources.map((source) => <Line key={source.id} source={source} isAsked={bySource !== undefined} held={bySource?.get(source.id)} />)}</tbody>
        </table>
      </div>
    </>
  )
}

function Line({ source, isAsked, held }: { readonly source: SourceRecord; readonly isAsked: boolean; readonly held: SourceContradictions | undefined }) {
  const words = useWords(evidenceWords).sources
  const track = useWords(trackRecordWords)
  const { language } = useLanguage()
  const { day, number } = wordsFor(language)
  return (
    <tr>
      <td className="lead">{sourceName(language, source.name)}{source.withdrawn === undefined ? null : <span className="tag"> {words.withdrawn(day(source.withdrawn.known), source.withdrawn.reason)}</span>}</td>
      <td data-label={words.columns.grade}>{source.reliability}</td><td className="number" data-label={words.columns.reports}>{number(source.reports)}</td>
      <td data-label={words.columns.days}>{source.first === undefined ? '' : `${day(source.first)} – ${day(source.last)}`}</td>
      <td data-label={words.columns.copies}>{words.copies(source.copies, source.copied)}</td><td data-label={words.columns.record}><Became source={source} /></td>
      <td data-label={track.column}>{isAsked ? <Contradicted held={held} /> : null}</td>
      <td><PageLink to={thingPath(`source:${source.id}`)}>{words.look}</PageLink></td>
    </tr>
  )
}

function Became({ source: { claims, acceptedClaims: accepted, correctedClaims: corrected, rejectedClaims: rejected, reviewedSince, withdrawnClaims, withdrawnReports } }: { readonly source: SourceRecord }) {
  const words = useWords(trackRecordWords)
  const withdrawn = words.withdrawn(withdrawnClaims, withdrawnReports)
  const said = claims === 0 ? words.noClaims : reviewedSince === undefined ? words.unreviewed(claims) : words.reviewed(claims, { accepted, corrected, rejected }, reviewedSince)
  return <>{said}{withdrawn === '' ? null : <><br />{withdrawn}</>}</>
}
