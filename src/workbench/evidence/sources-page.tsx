import { useState } from 'react'
import type { compareSourcesRoute, listSourcesRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { DatasetRecord, SourceRecord } from '../../core/index.ts'
import { sourcingWords } from '../../words/sourcing.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { Titled } from '../together/term-help.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import './evidence.css'

/** Sources with their grade and what became of what they delivered, and datasets with their sources. */
export function page() {
  const words = useWords(evidenceWords).sources
  return (
    <>
      <Titled terms={['reliability', 'origin']}><h1>{words.heading}</h1></Titled>
      <Answer of={useRead<typeof listSourcesRoute>('GET /sources', {})}>{({ sources, datasets }) => (
        <>
          {sources.length === 0 ? <p className="empty">{words.none}</p> : <Sources sources={sources} />}
          <h2>{words.datasets}</h2>
          {[{ id: 'record', name: '', counts: '', first: undefined, last: undefined, breaks: [], withdrawn: undefined }, ...datasets].map((dataset) => <Dataset key={dataset.id} dataset={dataset} />)}
        </>
      )}</Answer>
    </>
  )
}

function Sources({ sources }: { readonly sources: readonly SourceRecord[] }) {
  const words = useWords(evidenceWords).sources
  return (
    <>
      <p className="quiet">{words.grades}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.heading}>
        <table className="stack">
          <thead><tr>{Object.entries(words.columns).map(([name, head]) => <th key={name} scope="col" className={name === 'reports' ? 'number' : undefined}>{head}</th>)}</tr></thead>
          <tbody>{sources.map((source) => <Line key={source.id} source={source} />)}</tbody>
        </table>
      </div>
    </>
  )
}

function Line({ source }: { readonly source: SourceRecord }) {
  const words = useWords(evidenceWords).sources
  const { day, number } = wordsFor(useLanguage().language)
  const record = words.record(source.correctedClaims, source.withdrawnClaims, source.withdrawnReports)
  return (
    <tr>
      <td className="lead">{source.name}{source.withdrawn === undefined ? null : <span className="tag"> {words.withdrawn(day(source.withdrawn.known), source.withdrawn.reason)}</span>}</td>
      <td data-label={words.columns.grade}>{source.reliability}</td><td className="number" data-label={words.columns.reports}>{number(source.reports)}</td>
      <td data-label={words.columns.days}>{source.first === undefined ? '' : `${day(source.first)} – ${day(source.last)}`}</td>
      <td data-label={words.columns.copies}>{words.copies(source.copies, source.copied)}</td><td data-label={words.columns.record}>{record === '' ? words.clean : record}</td>
      <td><PageLink to={thingPath(`source:${source.id}`)}>{words.look}</PageLink></td>
    </tr>
  )
}

interface ShownDataset extends Omit<DatasetRecord, 'first' | 'last'> {
  readonly first: string | undefined
  readonly last: string | undefined
}

function Dataset({ dataset }: { readonly dataset: ShownDataset }) {
  const words = useWords(evidenceWords).sources
  const { language } = useLanguage()
  const { day } = wordsFor(language)
  const [isOpen, open] = useState(false)
  const name = dataset.id === 'record' ? sourcingWords[language].record : dataset.name
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{name}{dataset.first === undefined ? '' : `, ${day(dataset.first)} – ${day(dataset.last)}`} · {words.compare}</summary>
      {dataset.withdrawn === undefined ? null : <p className="tag">{words.withdrawn(day(dataset.withdrawn.known), dataset.withdrawn.reason)}</p>}
      {dataset.breaks.map((each) => <p key={each.day}>{day(each.day)}: {each.reason}</p>)}
      {dataset.id === 'record' ? null : <p><PageLink to={thingPath(`dataset:${dataset.id}`)}>{words.look}</PageLink></p>}
      {isOpen ? <Compared dataset={dataset.id} /> : null}
    </details>
  )
}

function Compared({ dataset }: { readonly dataset: string }) {
  const said = sourcingWords[useLanguage().language]
  const { number, percent } = wordsFor(useLanguage().language)
  return (
    <Answer of={useRead<typeof compareSourcesRoute>('GET /datasets/{dataset}/sources', { params: { dataset } })}>{({ sources, jumps }) => (
      <>
        {jumps.length === 0 ? <p>{said.noJump}</p> : <ul>{jumps.map((jump) => (
          <li key={jump.month}>{said.jump({ ...jump, before: number(jump.before), after: number(jump.after) })} {said.causes[jump.cause]} {jump.turns.length === 0 ? '' : said.explained(percent(jump.explained))}
            <ul>{jump.turns.map((turn) => <li key={turn.source ?? ''}>{said.turn(turn.source ?? said.unnamed, turn.turn, number(turn.before), number(turn.after))}</li>)}</ul>
          </li>
        ))}</ul>}
        <p className="quiet">{said.sources}</p>
        <ul>{sources.slice(0, 12).map(({ source, total, first, last }) => <li key={source ?? ''}>{source === undefined || source === '' ? said.unnamed : source}: {number(total)}, {said.fromTo(first, last)}</li>)}</ul>
        {sources.length > 12 ? <p className="quiet">{said.others(sources.length - 12)}</p> : null}
      </>
    )}</Answer>
  )
}
