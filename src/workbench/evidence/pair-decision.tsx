import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { decidePairRoute, previewPairRoute } from '../../api/team/evidence/event-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { EventDossier } from '../../core/index.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { useSaid } from './event-table.tsx'

interface Choice {
  readonly other: string
  readonly relation: 'same' | 'apart'
  readonly reason: string
}

/** Joins a reading to the event or takes one out of it: first what that changes, then the decision with its reason. */
export function PairDecision({ dossier, etag }: { readonly dossier: EventDossier; readonly etag: string | undefined }) {
  const words = useWords(evidenceWords).event
  const { data: me } = useMe()
  const { other: asked }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const begun: Choice = typeof asked === 'string' ? { other: asked, relation: 'same', reason: '' } : { other: '', relation: dossier.readings.length > 1 ? 'apart' : 'same', reason: '' }
  const form = useKeptForm(`pair:${dossier.id}${typeof asked === 'string' ? ` ${asked}` : ''}`, begun)
  const [isShown, show] = useState(false)
  const { other, relation } = form.value
  const change = (changes: Partial<Choice>) => { show(false); form.change({ ...form.value, ...changes }) }
  const lead = dossier.id.replace(/^event:/, '')
  const others = relation === 'apart' ? dossier.readings.map(({ id }) => id).filter((id) => id !== lead) : dossier.waiting.flatMap(({ a, b }) => [a.id, b.id]).filter((id) => !dossier.readings.some((reading) => reading.id === id))
  if (me === undefined || !me.rights.includes('contribute')) return null
  return (
    <section className="decision" aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <div className="tabs">{(['same', 'apart'] as const).map((each) => <button key={each} type="button" aria-pressed={each === relation} onClick={() => change({ relation: each, other: '' })}>{each === 'same' ? words.merge : words.split}</button>)}</div>
      <label>{words.other}<input className="wide-field" list="readings" value={other} onChange={({ target }) => change({ other: target.value.trim() })} /></label>
      <datalist id="readings">{others.map((id) => <option key={id} value={id} />)}</datalist>
      <div><button type="button" disabled={other === ''} onClick={() => show(true)}>{words.preview}</button></div>
      {isShown ? <Preview a={lead} choice={form.value} change={(reason) => form.change({ ...form.value, reason })} sendKey={form.sendKey} event={dossier.id} etag={etag} decided={() => { form.done(); show(false) }} /> : null}
    </section>
  )
}

interface PreviewProps {
  readonly a: string
  readonly choice: Choice
  readonly change: (reason: string) => void
  readonly sendKey: string
  readonly event: string
  readonly etag: string | undefined
  readonly decided: () => void
}

function Preview({ a, choice: { other: b, relation, reason }, change, sendKey, event, etag, decided }: PreviewProps) {
  const words = useWords(evidenceWords).event
  const queries = useQueryClient()
  const decide = useMutation({
    mutationFn: () => call<typeof decidePairRoute>('POST /events/{event}/decisions', { params: { event }, body: { a, b, relation, reason }, ifMatch: etag ?? '*', idempotencyKey: sendKey }),
    onSuccess: async () => { decided(); await queries.invalidateQueries() },
  })
  return (
    <Answer of={useRead<typeof previewPairRoute>('GET /pairs/preview', { query: { a, b, relation } })}>{(preview) => preview.decisions === 0 ? <p>{words.decidedBefore}</p> : (
      <>
        <p className="quiet">{words.previewNote}</p>
        <Changes preview={preview} />
        <label>{words.reason}<textarea value={reason} onChange={({ target }) => change(target.value)} /></label>
        {decide.isError ? <Refused error={decide.error} /> : null}
        <div><button type="button" className="primary" disabled={reason.trim().length < 3 || decide.isPending} onClick={() => decide.mutate()}>{words.confirm}</button></div>
      </>
    )}</Answer>
  )
}

function Changes({ preview }: { readonly preview: ReplyOf<typeof previewPairRoute> }) {
  const words = useWords(evidenceWords).event
  const { country, sentence } = wordsFor(useLanguage().language)
  const said = useSaid()
  return (
    <>
      <div className="sides">{(['before', 'after'] as const).map((side) => (
        <div key={side}><h3>{words[side]}</h3><ul>{preview[side].map((event) => <li key={event.id}>{event.id}: {words.inShort(event.readings.length, event.origins, said.victims(event.killed))}</li>)}</ul></div>
      ))}</div>
      {preview.sentences.length + preview.added.length === 0 ? <p>{words.noSentences(preview.countries.map(country).join(', '))}</p> : (
        <><h3>{words.sentences}</h3><ul className="said">{preview.sentences.map((each, at) => <li key={at}><del>{sentence(each.before)}</del> {each.after === undefined ? null : <ins>{sentence(each.after)}</ins>}</li>)}{preview.added.map((each, at) => <li key={`new ${at}`}><ins>{sentence(each)}</ins></li>)}</ul></>
      )}
      {preview.flags.length === 0 ? null : <p>{words.flagsThere(preview.flags.length)}</p>}
    </>
  )
}
