import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { impactRoute, readThingRoute, whyRoute } from '../../api/team/evidence/standing-shapes.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { graphWords } from '../../words/graph.ts'
import { VerdictOf } from '../inbox/verdict-tag.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { OnlyToday } from '../shell/only-today.tsx'
import { useRead } from '../shell/use-read.ts'
import { Erasing } from './erasing.tsx'
import { GraphList } from './graph-list.tsx'
import { MarkingTag } from '../shell/marking-tag.tsx'
import { thingPath } from './page-link.tsx'
import { Withdrawal } from './withdrawal.tsx'
import './evidence.css'

/** Anything that Peil keeps: what it rests on, what rests on it, and what taking it back would do. */
export function page() {
  const words = useWords(evidenceWords)
  const { language } = useLanguage()
  const { thing: id = '' }: Readonly<Record<string, string>> = useParams({ strict: false })
  const [towards, turn] = useState<'why' | 'impact'>('why')
  const thing = useRead<typeof readThingRoute>('GET /evidence/{id}', { params: { id } })
  return (
    <>
      <h1>{words.thing.heading}</h1>
      <LookUp key={id} id={id} />
      <Answer of={thing}>{({ node, marking }, etag) => (
        <>
          <p className="said">{graphWords[language].node(node)} <MarkingTag marking={marking} />{node.kind === 'claim' ? <VerdictOf claim={node.id} /> : null}</p>
          {'standing' in node ? <p className="tag">{graphWords[language].standing(node.standing)}</p> : null}
          <div className="tabs" role="group" aria-label={words.thing.heading}>{(['why', 'impact'] as const).map((each) => <button key={each} type="button" aria-pressed={each === towards} onClick={() => turn(each)}>{words.event[each]}</button>)}</div>
          <Followed id={id} towards={towards} />
          {/^(?:row|record|claim|report|source|dataset)$/.test(node.kind) ? <OnlyToday><Withdrawal key={id} id={id} etag={etag} />{node.kind === 'report' ? <Erasing key={`erase ${id}`} id={node.id} etag={etag} /> : null}</OnlyToday> : null}
        </>
      )}</Answer>
    </>
  )
}

function Followed({ id, towards }: { readonly id: string; readonly towards: 'why' | 'impact' }) {
  const why = useRead<typeof whyRoute>('GET /evidence/{id}/why', { params: { id } }, towards === 'why')
  const impact = useRead<typeof impactRoute>('GET /evidence/{id}/impact', { params: { id } }, towards === 'impact')
  return <Answer of={towards === 'why' ? why : impact}>{(graph) => <GraphList graph={graph} towards={towards} />}</Answer>
}

function LookUp({ id }: { readonly id: string }) {
  const words = useWords(evidenceWords).thing
  const navigate = useNavigate()
  const [name, type] = useState(id)
  return (
    <form className="filter" role="search" onSubmit={(event) => { event.preventDefault(); void navigate({ to: thingPath(name.trim()), search: (before: Readonly<Record<string, unknown>>) => before }) }}>
      <label>{words.name}<input className="wide-field" value={name} onChange={({ target }) => type(target.value)} /></label>
      <button type="submit" disabled={name.trim() === ''}>{words.open}</button>
    </form>
  )
}
