import { useState } from 'react'
import type { compareSourcesRoute, listSourcesRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { DatasetRecord } from '../../core/index.ts'
import { sourcingWords } from '../../words/sourcing.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { OnlyToday } from '../shell/only-today.tsx'
import { Titled } from '../together/term-help.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import { DatasetForm } from './dataset-form.tsx'
import './evidence.css'
import { SourceTable } from './source-table.tsx'

/** Sources with their grade and what became of what they delivered, and datasets with their sources. */
export function page() {
  const words = useWords(evidenceWords).sources
  return (
    <>
      <Titled terms={['reliability', 'origin']}><h1>{words.heading}</h1></Titled>
      <Answer of={useRead<typeof listSourcesRoute>('GET /sources', {})}>{({ sources, datasets }) => (
        <>
          {sources.length === 0 ? <p className="empty">{words.none}</p> : <SourceTable sources={sources} />}
          <h2>{words.datasets}</h2>
          {[{ id: 'record', name: '', counts: '', first: undefined, last: undefined, breaks: [], withdrawn: undefined }, ...datasets].map((dataset) => <Dataset key={dataset.id} dataset={dataset} />)}
        </>
      )}</Answer>
      <OnlyToday><DatasetForm /></OnlyToday>
    </>
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
