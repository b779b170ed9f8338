import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { eraseRoute, previewErasureRoute } from '../../api/team/evidence/erasure-shapes.ts'
import type { BodyOf, ReplyOf } from '../../api/team/team-route.ts'
import { correctionWords } from '../../words/corrections.ts'
import { graphWords } from '../../words/graph.ts'
import { erasingWords } from '../../words/workbench/erasing.ts'
import { wordsFor } from '../../words/words-for.ts'
import { call } from '../client/call.ts'
import { useKeptForm } from '../client/kept-forms.ts'
import { Answer } from '../shell/answer.tsx'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useMe } from '../shell/use-me.ts'
import { useRead } from '../shell/use-read.ts'
import { FollowedJob } from '../together/followed-job.tsx'

interface ErasingProps {
  /** Id of the report. */
  readonly id: string
  readonly etag: string | undefined
}

type Demand = BodyOf<typeof eraseRoute>['demand']

/** Erases the text of a report for good: first what goes, then whose demand it is, why, and its id typed by hand. */
export function Erasing({ id, etag }: ErasingProps) {
  const { language } = useLanguage()
  const words = erasingWords[language]
  const { data: me } = useMe()
  const [isShown, show] = useState(false)
  const preview = useRead<typeof previewErasureRoute>('GET /evidence/{id}/erasure-preview', { params: { id } }, isShown)
  if (me === undefined || !me.rights.includes('administer')) return null
  return (
    <section className="decision" aria-labelledby="erase">
      <h2 id="erase">{words.heading}</h2>
      <p className="quiet">{words.meant}</p>
      {isShown ? <Answer of={preview}>{(body) => <><Loss preview={body} /><ErasureForm id={id} etag={etag} /></>}</Answer> : <div><button type="button" onClick={() => show(true)}>{words.showLoss}</button></div>}
    </section>
  )
}

function ErasureForm({ id, etag }: ErasingProps) {
  const { language } = useLanguage()
  const words = erasingWords[language]
  const form = useKeptForm(`erasure:${id}`, '')
  const [demand, setDemand] = useState<Demand>('person')
  const [typed, type] = useState('')
  const erase = useMutation({
    mutationFn: () => call<typeof eraseRoute>('POST /evidence/{id}/erasure', { params: { id }, body: { demand, reason: form.value, typed }, ifMatch: etag ?? '*', idempotencyKey: form.sendKey }),
    onSuccess: form.done,
  })
  if (erase.data !== undefined) return <FollowedJob id={erase.data.body.id} />
  return (
    <>
      <label>{words.demand}<select value={demand} onChange={({ target }) => setDemand(target.value === 'publisher' ? 'publisher' : 'person')}>{(['person', 'publisher'] as const).map((each) => <option key={each} value={each}>{words.demands[each]}</option>)}</select></label>
      <label>{words.reason}<textarea value={form.value} onChange={({ target }) => form.change(target.value)} /></label>
      <p className="quiet">{words.reasonHelp}</p>
      <label>{words.typed(id)}<input value={typed} onChange={({ target }) => type(target.value)} autoCapitalize="none" autoComplete="off" spellCheck={false} /></label>
      <Refused error={erase.error} />
      <div><button type="button" className="primary" disabled={form.value.trim().length < 3 || typed.trim() !== id || erase.isPending} onClick={() => erase.mutate()}>{words.confirm}</button></div>
    </>
  )
}

function Loss({ preview: { report, title, known, erased, characters, claims, flags, editions, copies } }: { readonly preview: ReplyOf<typeof previewErasureRoute> }) {
  const { language } = useLanguage()
  const words = erasingWords[language]
  if (erased !== undefined) return <p>{words.already(wordsFor(language).day(erased))}</p>
  const cause = { act: 'erased', kind: 'report', id: report, reason: '…', known } as const
  return (
    <>
      <p><strong>{words.forGood}</strong></p>
      <ul>
        <li>{words.text(title, characters)}</li>
        <li>{words.claims(claims)}</li>
        <li>{editions.length === 0 ? words.noEditions : words.editions(editions.join(', '))}</li>
        {copies.length === 0 ? null : <li>{words.copies(copies.join(', '))}</li>}
        <li>{words.stays}</li>
      </ul>
      <p>{flags.length === 0 ? words.noFlags : words.flags(flags.length)}</p>
      <ul>{flags.map(({ subject, corrections }) => <li key={`${subject.kind} ${subject.id}`}>{graphWords[language].subject(subject)}<ul className="said">{corrections.map((drafted, at) => <li key={at}>{correctionWords[language].correction(drafted, cause)}</li>)}</ul></li>)}</ul>
    </>
  )
}
