import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { dropSearchRoute, listSearchesRoute, lookRoute, saveSearchRoute } from '../../api/team/searching/search-shapes.ts'
import { searchPageWords } from '../../words/workbench/searching.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { newSendKey } from '../client/send-key.ts'
import { useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { PageLink } from './page-link.tsx'

interface Asked {
  readonly q?: string
  readonly from?: string
  readonly to?: string
  readonly country?: string
  readonly source?: string
}

/** What this account asks again, each with what is new since it looked. */
export function SavedSearches({ asked }: { readonly asked: Asked }) {
  const words = useWords(searchPageWords)
  const { data: me } = useMe()
  const searches = useRead<typeof listSearchesRoute>('GET /searches', {})
  const queries = useQueryClient()
  const change = useMutation({ mutationFn: (write: () => Promise<unknown>) => write(), onSuccess: () => queries.invalidateQueries({ queryKey: ['GET /searches'] }) })
  if (me === undefined || !me.rights.includes('contribute')) return null
  const write = (address: 'look' | 'drop', search: string) => change.mutate(() => address === 'look' ? call<typeof lookRoute>('POST /searches/{search}/looked', { params: { search } }) : call<typeof dropSearchRoute>('DELETE /searches/{search}', { params: { search } }))
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{words.saved}</h2>
      {asked.q === undefined ? null : <Save asked={{ ...asked, q: asked.q }} save={(body) => change.mutate(() => call<typeof saveSearchRoute>('POST /searches', { body, idempotencyKey: newSendKey() }))} />}
      {change.isError ? <Refused error={change.error} /> : null}
      <Answer of={searches}>{({ items }) => items.length === 0 ? <p className="quiet">{words.noneSaved}</p> : (
        <ul>{items.map(({ id, name, question, filter: { days, country, source }, fresh }) => (
          <li key={id}><PageLink to="/evidence/search" search={{ q: question, from: days.first, to: days.last, country, source }}>{name}</PageLink> <span className="quiet">“{question}” · {words.fresh(fresh)}</span> <button type="button" className="plain" onClick={() => write('look', id)}>{words.looked}</button> <button type="button" className="plain" onClick={() => write('drop', id)}>{words.drop}</button></li>
        ))}</ul>
      )}</Answer>
    </section>
  )
}

function Save({ asked: { q: question, ...within }, save }: { readonly asked: Asked & { readonly q: string }; readonly save: (body: { readonly name: string; readonly question: string }) => void }) {
  const words = useWords(searchPageWords)
  const { value: name, change: type, done } = useKeptForm('search:name', '')
  return (
    <form className="filter" onSubmit={(event) => { event.preventDefault(); save({ name, question, ...within }); done() }}>
      <label>{words.name}<input value={name} maxLength={80} onChange={({ target }) => type(target.value)} /></label>
      <button type="submit" disabled={name.trim() === ''}>{words.save}</button>
    </form>
  )
}
