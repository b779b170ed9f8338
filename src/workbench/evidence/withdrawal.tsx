import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { previewWithdrawalRoute, withdrawRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { correctionWords } from '../../words/corrections.ts'
import { graphWords } from '../../words/graph.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { wordsFor } from '../../words/words-for.ts'
import { call } from '../client/call.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { ReasonForm, type SentReason } from '../shell/reason-form.tsx'
import { useRead } from '../shell/use-read.ts'
import { Titled } from '../together/term-help.tsx'
import { PageLink } from './page-link.tsx'

/** Takes evidence back: first everything that leans on it, then the withdrawal with its reason. */
export function Withdrawal({ id, etag }: { readonly id: string; readonly etag: string | undefined }) {
  const words = useWords(evidenceWords)
  const { data: me } = useMe()
  const [isShown, show] = useState(false)
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: ({ value: reason, sendKey }: SentReason) => call<typeof withdrawRoute>('POST /evidence/{id}/withdrawal', { params: { id }, body: { reason }, ifMatch: etag ?? '*', idempotencyKey: sendKey }),
    onSuccess: async (_, { done }) => { done(); show(false); await queries.invalidateQueries() },
  })
  const preview = useRead<typeof previewWithdrawalRoute>('GET /evidence/{id}/withdrawal-preview', { params: { id } }, isShown)
  if (me === undefined || !me.rights.includes('review')) return null
  return (
    <section className="decision" aria-labelledby="withdraw">
      <Titled terms={['retraction']}><h2 id="withdraw">{words.thing.withdraw}</h2></Titled>
      {withdraw.data === undefined ? null : <p role="status">{words.thing.done(withdraw.data.body.flags.length)} <PageLink to="/evidence/flags">{words.flags.heading}</PageLink></p>}
      {isShown ? null : <div><button type="button" onClick={() => show(true)}>{words.thing.showImpact}</button></div>}
      {isShown ? <Answer of={preview}>{(body) => <><Impact preview={body} />{body.withdrawn === undefined ? <ReasonForm keptAs={`withdrawal:${id}`} label={words.thing.reason} submit={words.thing.confirm} act={withdraw} /> : null}</>}</Answer> : null}
    </section>
  )
}

function Impact({ preview }: { readonly preview: ReplyOf<typeof previewWithdrawalRoute> }) {
  const words = useWords(evidenceWords).thing
  const { language } = useLanguage()
  const { day } = wordsFor(language)
  if (preview.withdrawn !== undefined) return <p>{words.already(day(preview.withdrawn))}</p>
  const cause = { act: 'withdrawn', kind: preview.kind, id: preview.id, reason: '…', known: preview.known } as const
  return (
    <>
      <p className="quiet">{words.impactNote}</p>
      <p>{words.falls(preview.readings)} {preview.flags.length === 0 ? words.noFlags : words.flags(preview.flags.length)}</p>
      <ul>{preview.flags.map(({ subject, corrections }) => (
        <li key={`${subject.kind} ${subject.id}`}>{graphWords[language].subject(subject)}<ul className="said">{corrections.map((drafted, at) => <li key={at}>{correctionWords[language].correction(drafted, cause)}</li>)}</ul></li>
      ))}</ul>
      <p>{preview.editions.length === 0 ? words.noEditions : words.editions(preview.editions.join(', '))}</p>
    </>
  )
}
