import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { dropEdition, publishDraft, putForward, readHistory, signEdition } from '../../api/team/writing/draft-shapes.ts'
import { formatMoment } from '../../words/format-moment.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import { call } from '../client/call.ts'
import { newSendKey } from '../client/send-key.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'
import { Refused } from '../shell/refused.tsx'
import { useMe } from '../shell/use-me.ts'
import { FollowedJob } from '../together/followed-job.tsx'
import { Titled } from '../together/term-help.tsx'
import type { DraftDesk } from './use-draft.ts'

interface HandOverProps {
  readonly desk: DraftDesk
  readonly words: WriteWords
  readonly isPast: boolean
}

type Verb = 'put-forward' | 'sign' | 'drop' | 'publish'

/** From one pair of eyes to the other, and out: what each may do next, and who did what. */
export function HandOver({ desk, words, isPast }: HandOverProps) {
  const { draft, saving } = desk
  const { language } = useLanguage()
  const { data: me } = useMe()
  const [publishing, follow] = useState<string>()
  const act = useAct(desk, follow)
  const may = (right: 'contribute' | 'decide') => !isPast && me?.rights.includes(right) === true
  const isSaved = saving === 'saved'
  const button = (verb: Verb, label: string, isPrimary = true) => <button type="button" className={isPrimary ? 'primary' : 'plain'} disabled={!isSaved || act.isPending} onClick={() => act.mutate(verb)}>{label}</button>
  const isUnderWay = draft.state === 'open' || draft.state === 'put-forward'
  return (
    <section className="hand-over" aria-labelledby="hand-over-title">
      <Titled terms={['second']}><h2 id="hand-over-title">{words.handOver}</h2></Titled>
      {draft.putForward === null ? null : <p>{words.putForwardBy(draft.putForward.name, formatMoment(language, draft.putForward.recorded))}</p>}
      {draft.signatures.map(({ name, recorded }) => <p key={name}>{words.signedBy(name, formatMoment(language, recorded))}</p>)}
      {draft.state === 'open' && may('contribute') ? <p className="row">{button('put-forward', words.putForward)} <span className="quiet">{words.putForwardHelp}</span></p> : null}
      {draft.state === 'put-forward' && draft.signatures.length === 0 ? draft.mayBeSigned && !isPast ? <p className="row">{button('sign', words.sign)} <span className="quiet">{words.signHelp}</span></p> : <p className="quiet">{words.waitsForOther}</p> : null}
      {draft.state === 'put-forward' && draft.signatures.length > 0 && may('decide') ? <p className="row">{button('publish', words.publish)}</p> : null}
      {publishing === undefined || draft.result !== null ? null : <div><p className="quiet">{words.publishing}</p><FollowedJob id={publishing} /></div>}
      <Refused error={act.error} />
      {draft.result === null ? null : <Published edition={draft.result} words={words} />}
      {isUnderWay && may('contribute') ? <p>{button('drop', words.drop, false)}</p> : null}
      <History desk={desk} words={words} />
    </section>
  )
}

function useAct({ draft, etag }: DraftDesk, follow: (job: string) => void) {
  const queries = useQueryClient()
  const given = () => ({ params: { draft: draft.id }, ifMatch: etag, idempotencyKey: newSendKey() })
  const verbs: Readonly<Record<Verb, () => Promise<unknown>>> = {
    'put-forward': () => call<typeof putForward>('POST /drafts/{draft}/put-forward', given()),
    sign: () => call<typeof signEdition>('POST /drafts/{draft}/sign', given()),
    drop: () => call<typeof dropEdition>('POST /drafts/{draft}/drop', given()),
    publish: async () => follow((await call<typeof publishDraft>('POST /drafts/{draft}/publish', given())).body.id),
  }
  return useMutation({ mutationFn: (verb: Verb) => verbs[verb](), onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => ['draft', 'drafts', 'history', 'preflight'].includes(String(queryKey[0])) }) })
}

function Published({ edition, words }: { readonly edition: string; readonly words: WriteWords }) {
  const { language } = useLanguage()
  const address = `/published/${language}/editions/${edition}/`
  return (
    <div className="published" role="status">
      <p><strong>{words.published(edition)}</strong> {words.seenAt}: <a href={address}>{address}</a></p>
      <p className="quiet">{words.siteFolder}</p>
    </div>
  )
}

function History({ desk: { draft }, words }: Pick<HandOverProps, 'desk' | 'words'>) {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const { data } = useQuery({ queryKey: ['history', draft.id, draft.revision, asOf], enabled: isOpen, queryFn: async ({ signal }) => (await call<typeof readHistory>('GET /drafts/{draft}/history', { params: { draft: draft.id }, asOf, signal })).body })
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.history}</summary>
      <ol className="steps">{data?.steps.map(({ revision, step, by, recorded }) => <li key={revision}>{by} {words.steps[step]}, {formatMoment(language, recorded)} <span className="quiet">({words.revision(revision)})</span></li>)}</ol>
    </details>
  )
}
