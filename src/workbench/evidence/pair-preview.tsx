import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { decidePairRoute, previewPairRoute } from '../../api/team/evidence/event-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import type { EventDossier } from '../../core/index.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { call } from '../client/call.ts'
import { Answer } from '../shell/answer.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useRead } from '../shell/use-read.ts'
import { useSaid } from './event-table.tsx'

/** Which reading is joined to an event or taken out of it, and why. */
export interface PairChoice {
  readonly other: string
  readonly relation: 'same' | 'apart'
  readonly reason: string
}

interface PreviewProps {
  readonly dossier: EventDossier
  readonly choice: PairChoice
  readonly change: (reason: string) => void
  readonly sendKey: string | undefined
  readonly etag: string | undefined
  readonly decided: () => void
}

/** What a decision would change, and the decision itself. */
export function PairPreview({ dossier: { id: event }, choice: { other: b, relation, reason }, change, sendKey, etag, decided }: PreviewProps) {
  const words = useWords(evidenceWords).event
  const queries = useQueryClient()
  const a = event.replace(/^event:/, '')
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
