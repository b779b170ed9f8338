import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { evidenceWords } from '../../words/workbench/evidence.ts'
import type { ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { call, type Call, type Got } from '../client/call.ts'
import { isRefusal } from '../client/refusal.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage, useWords } from '../shell/language.tsx'
import './evidence.css'

/** Asks a read of the API of the day that is looked at; the language is part of what is asked, for the server words and draws. */
export function useRead<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`, given: Pick<Call<R>, 'params' | 'query'>, isAsked = true): UseQueryResult<Got<ReplyOf<R>>> {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  return useQuery({ queryKey: ['evidence', address, given, asOf, language], queryFn: ({ signal }) => call<R>(address, { ...given, asOf, signal }), enabled: isAsked })
}

/** What came of a question: what was answered, that it is on its way, or why not. */
export function Answer<T>({ of, children }: { readonly of: UseQueryResult<Got<T>>; readonly children: (body: T, etag: string | undefined) => ReactNode }) {
  const words = useWords(evidenceWords)
  if (of.data !== undefined) return children(of.data.body, of.data.etag)
  return of.isError ? <Refused error={of.error} /> : <p className="quiet" role="status">{of.isFetching ? words.waiting : ''}</p>
}

/** Why the server would not do something, in its words. */
export function Refused({ error }: { readonly error: unknown }) {
  return <p className="refusal" role="alert">{isRefusal(error) ? error.message : String(error)}</p>
}

/** Controls that write: on a past day there are none, and why is said. */
export function OnlyToday({ children }: { readonly children: ReactNode }) {
  const words = useWords(evidenceWords)
  return useAsOf().asOf === undefined ? children : <p className="quiet">{words.pastDay}</p>
}
