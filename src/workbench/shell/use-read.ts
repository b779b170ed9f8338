import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { call, type Call, type Got } from '../client/call.ts'
import { useAsOf } from './as-of.tsx'
import { useLanguage } from './language.tsx'

/** Asks a read of the API of the day that is looked at; the language is part of what is asked, for the server words and draws. */
export function useRead<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`, given: Pick<Call<R>, 'params' | 'query'>, isAsked = true): UseQueryResult<Got<ReplyOf<R>>> {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  return useQuery({ queryKey: [address, given, asOf, language], queryFn: ({ signal }) => call<R>(address, { ...given, asOf, signal }), enabled: isAsked })
}
