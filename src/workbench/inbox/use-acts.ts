import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { acceptRestRoute, addClaimRoute, correctClaimRoute, judgeClaimRoute, splitClaimRoute, stepRoute } from '../../api/team/inbox/inbox-shapes.ts'
import type { ClaimKind, RejectionReason } from '../../core/index.ts'
import { call, type Got } from '../client/call.ts'
import { isRefusal } from '../client/refusal.ts'
import { newSendKey } from '../client/send-key.ts'
import { tagOf, type OpenReport } from './open-report.ts'
import type { Span } from './words-of-text.ts'

/** What a person does in a report. */
export type Act =
  | { readonly act: 'accept' | 'reopen'; readonly claim: string }
  | { readonly act: 'reject'; readonly claim: string; readonly reason: RejectionReason; readonly words?: string }
  | { readonly act: 'correct'; readonly claim: string; readonly fields: readonly string[]; readonly span: Span | undefined }
  | { readonly act: 'split'; readonly claim: string; readonly parts: readonly [Span, Span] }
  | { readonly act: 'add'; readonly kind: ClaimKind; readonly span: Span; readonly fields: readonly string[] }
  | { readonly act: 'rest'; readonly claims: readonly string[] }
  | { readonly act: 'undo' | 'redo' | 'finish' }

/** An act that was made on a state that somebody changed meanwhile. */
export interface Conflict {
  readonly mine: Act
  /** The report as it was when it was made. */
  readonly seen: OpenReport | undefined
}

export interface Acts {
  /** Does it, after whatever was done before it; the page shows it at once. */
  readonly take: (act: Act) => Promise<boolean>
  /** The report with every act so far, also one that the page has not drawn yet. */
  readonly now: () => OpenReport | undefined
  readonly conflict: Conflict | undefined
  readonly settleConflict: () => void
  /** What the server would not do, in its words. */
  readonly refusal: string | undefined
}

/** Acts go to the server one after the other, so that an undo takes back what was done just before it. */
export function useActs(id: string, away: string): Acts {
  const queries = useQueryClient()
  const queue = useRef({ last: Promise.resolve(), waiting: 0 })
  const [conflict, setConflict] = useState<Conflict>()
  const [refusal, setRefusal] = useState<string>()
  const key = ['inbox', 'report', id, undefined]
  const send = async (act: Act): Promise<boolean> => {
    const seen = queries.getQueryData<OpenReport>(['inbox', 'seen', id])
    try {
      const { body } = await askServer(id, act, seen)
      queries.setQueryData(['inbox', 'seen', id], body)
      if (queue.current.waiting === 1) queries.setQueryData(key, body)
      void queries.invalidateQueries({ queryKey: ['inbox', 'list'] })
      return true
    } catch (error) {
      await refresh(queries, id, key)
      if (isRefusal(error) && error.problem.status === 412) setConflict({ mine: act, seen })
      else setRefusal(isRefusal(error) ? error.message : away)
      return false
    } finally {
      queue.current.waiting -= 1
    }
  }
  const take = (act: Act): Promise<boolean> => {
    setRefusal(undefined)
    queue.current.waiting += 1
    showAtOnce(queries, key, act)
    const taken = queue.current.last.then(() => send(act))
    queue.current.last = taken.then(() => undefined)
    return taken
  }
  return { take, now: () => queries.getQueryData<OpenReport>(key), conflict, settleConflict: () => setConflict(undefined), refusal }
}

/** What the server has is shown again; where it is away, what was shown stays. */
async function refresh(queries: QueryClient, id: string, key: readonly unknown[]): Promise<void> {
  await queries.invalidateQueries({ queryKey: key })
  queries.setQueryData(['inbox', 'seen', id], queries.getQueryData(key))
}

/** A verdict and another passage show before the server has said so; everything else waits for it. */
function showAtOnce(queries: QueryClient, key: readonly unknown[], act: Act): void {
  if (act.act === 'correct' && act.span !== undefined) {
    const { claim: id, span } = act
    queries.setQueryData<OpenReport>(key, (report) => report && { ...report, claims: report.claims.map((each) => (each.claim.id === id ? { ...each, claim: { ...each.claim, ...span, quote: report.report.text.slice(span.start, span.end) } } : each)) })
  }
  const verdict = act.act === 'accept' || act.act === 'rest' ? 'accepted' : act.act === 'reject' ? 'rejected' : undefined
  if (verdict === undefined) return
  const ids = new Set('claims' in act ? act.claims : 'claim' in act ? [act.claim] : [])
  queries.setQueryData<OpenReport>(key, (report) => report && { ...report, claims: report.claims.map((each) => (ids.has(each.claim.id) ? { ...each, verdict, stands: verdict === 'accepted' } : each)) })
}

function askServer(report: string, act: Act, seen: OpenReport | undefined): Promise<Got<OpenReport>> {
  const versionOf = (id: string) => seen?.claims.find(({ claim }) => claim.id === id)?.version ?? ''
  const idempotencyKey = newSendKey()
  const ofReport = { params: { report }, ifMatch: '*', idempotencyKey }
  const ofClaim = (claim: string) => ({ params: { claim }, ifMatch: tagOf(versionOf(claim)), idempotencyKey })
  switch (act.act) {
    case 'accept':
    case 'reopen': return call<typeof judgeClaimRoute>('POST /inbox/claims/{claim}/verdict', { ...ofClaim(act.claim), body: { act: act.act } })
    case 'reject': return call<typeof judgeClaimRoute>('POST /inbox/claims/{claim}/verdict', { ...ofClaim(act.claim), body: { act: 'reject', reason: act.reason, ...(act.words === undefined ? {} : { words: act.words }) } })
    case 'correct': return call<typeof correctClaimRoute>('PATCH /inbox/claims/{claim}', { ...ofClaim(act.claim), body: { fields: [...act.fields], ...(act.span === undefined ? {} : { span: act.span }) } })
    case 'split': return call<typeof splitClaimRoute>('POST /inbox/claims/{claim}/split', { ...ofClaim(act.claim), body: { parts: [{ span: act.parts[0] }, { span: act.parts[1] }] } })
    case 'add': return call<typeof addClaimRoute>('POST /inbox/reports/{report}/claims', { ...ofReport, body: { kind: act.kind, span: act.span, fields: [...act.fields] } })
    case 'rest': return call<typeof acceptRestRoute>('POST /inbox/reports/{report}/rest', { ...ofReport, body: { seen: Object.fromEntries(act.claims.map((claim) => [claim, versionOf(claim)])) } })
    case 'undo':
    case 'redo':
    case 'finish': return call<typeof stepRoute>('POST /inbox/reports/{report}/steps', { ...ofReport, body: { act: act.act } })
  }
}
