import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { drawEventsRoute, listEventsRoute } from '../../api/team/evidence/event-shapes.ts'
import type { QueryOf } from '../../api/team/team-route.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { useKeys } from '../shell/keys.ts'
import { useWords } from '../shell/language.tsx'
import { Answer } from '../shell/answer.tsx'
import { useRead } from '../shell/use-read.ts'
import { Titled } from '../together/term-help.tsx'
import { Drawing } from './drawing.tsx'
import { EventFilter } from './event-filter.tsx'
import { EventTable } from './event-table.tsx'
import './evidence.css'

type Asked = Readonly<Record<string, unknown>>
const filters = ['from', 'to', 'country', 'class', 'ideology', 'outcome', 'source'] as const
const views = ['table', 'map', 'line'] as const

/** Events in a table, on a map or on a time line: three ways to the same. What is asked stands in the address. */
export function page() {
  const words = useWords(evidenceWords)
  const search: Asked = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = Object.fromEntries(filters.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])))
  const shown = views.find((view) => view === search['view']) ?? 'table'
  const change = (changes: Asked) => void navigate({ to: '.', search: (before: Asked) => ({ ...before, after: undefined, ...changes }) })
  useKeys(useMemo(() => views.map((view, at) => ({ key: String(at + 1), does: words.views[view], run: () => void navigate({ to: '.', search: (before: Asked) => ({ ...before, view }) }) })), [words, navigate]))
  return (
    <>
      <Titled terms={['origin']}><h1>{words.events.heading}</h1></Titled>
      <EventFilter asked={asked} change={change} />
      <div className="tabs" role="group" aria-label={words.events.heading}>{views.map((view) => <button key={view} type="button" aria-pressed={view === shown} onClick={() => change({ view })}>{words.views[view]}</button>)}</div>
      {shown === 'table' ? <Listed asked={asked} after={typeof search['after'] === 'string' ? search['after'] : undefined} change={change} /> : <Drawn asked={asked} as={shown} />}
    </>
  )
}

function Listed({ asked, after, change }: { readonly asked: QueryOf<typeof listEventsRoute>; readonly after: string | undefined; readonly change: (changes: Asked) => void }) {
  const words = useWords(evidenceWords)
  const events = useRead<typeof listEventsRoute>('GET /events', { query: { ...asked, ...(after === undefined ? {} : { after }) } })
  return (
    <Answer of={events}>{({ items, next }) => (
      <>
        <p className="quiet" role="status">{words.events.shown(items.length, next !== undefined)}</p>
        {items.length === 0 ? <p className="empty">{words.events.none}</p> : <EventTable events={items} />}
        {next === undefined ? null : <button type="button" onClick={() => change({ after: next })}>{words.events.more}</button>}
      </>
    )}</Answer>
  )
}

function Drawn({ asked, as }: { readonly asked: QueryOf<typeof drawEventsRoute>; readonly as: 'map' | 'line' }) {
  const words = useWords(evidenceWords)
  const drawn = useRead<typeof drawEventsRoute>('GET /events-drawn', { query: asked })
  return <Answer of={drawn}>{(body) => (body.drawn === 0 ? <p className="empty">{words.events.none}</p> : <><p className="quiet">{words.events.drawn(body.drawn, body.more)}</p><Drawing of={body[as]} /></>)}</Answer>
}
