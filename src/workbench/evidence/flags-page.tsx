import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { closeFlagRoute, listFlagsRoute, readFlagRoute } from '../../api/team/evidence/standing-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { correctionWords } from '../../words/corrections.ts'
import { graphWords } from '../../words/graph.ts'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import { call } from '../client/call.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { Answer } from '../shell/answer.tsx'
import { OnlyToday } from '../shell/only-today.tsx'
import { ReasonForm, type SentReason } from '../shell/reason-form.tsx'
import { useRead } from '../shell/use-read.ts'
import { Titled } from '../together/term-help.tsx'
import { PageLink, thingPath } from './page-link.tsx'
import './evidence.css'

/** What leaned on something that was withdrawn, corrected or erased, with the corrections that were drafted. */
export function page() {
  const words = useWords(evidenceWords).flags
  const [status, show] = useState<'open' | 'all'>('open')
  const flags = useRead<typeof listFlagsRoute>('GET /flags', { query: { status } })
  return (
    <>
      <Titled terms={['flag']}><h1>{words.heading}</h1></Titled>
      <Answer of={flags}>{({ items, open }) => (
        <>
          <p role="status">{words.open(open)} <button type="button" className="plain" onClick={() => show(status === 'open' ? 'all' : 'open')}>{status === 'open' ? words.showClosed : words.showOpen}</button></p>
          {items.length === 0 ? <p className="empty">{words.none}</p> : items.map((item) => <Flagged key={item.flag.id} item={item} />)}
        </>
      )}</Answer>
    </>
  )
}

function Flagged({ item: { flag, drafts } }: { readonly item: ReplyOf<typeof readFlagRoute> }) {
  const { language } = useLanguage()
  const said = correctionWords[language]
  return (
    <section className="reading counted">
      <h2>{said.flag(flag, graphWords[language].subject(flag.subject))}</h2>
      <p><PageLink to={thingPath(flag.cause.id)}>{flag.cause.id}</PageLink></p>
      <h3>{said.draft}</h3>
      <ul className="said">{drafts[language].map((draft, at) => <li key={at}>{draft}</li>)}</ul>
      {flag.status === 'open' ? <OnlyToday><Close flag={flag.id} /></OnlyToday> : <p className="quiet">{said.closed(flag.closing ?? '')}</p>}
    </section>
  )
}

function Close({ flag }: { readonly flag: string }) {
  const words = useWords(evidenceWords).flags
  const { data: me } = useMe()
  const queries = useQueryClient()
  const close = useMutation({
    mutationFn: async ({ value: reason, sendKey }: SentReason) => {
      const { etag } = await call<typeof readFlagRoute>('GET /flags/{flag}', { params: { flag } })
      return call<typeof closeFlagRoute>('POST /flags/{flag}/closing', { params: { flag }, body: { reason }, ifMatch: etag ?? '*', idempotencyKey: sendKey })
    },
    onSuccess: async (_, { done }) => { done(); await queries.invalidateQueries() },
  })
  if (me === undefined || !me.rights.includes('contribute')) return null
  return <ReasonForm keptAs={`closing:${flag}`} label={words.reason} submit={words.close} act={close} />
}
