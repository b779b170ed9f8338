import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { call, type Call, type Got } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useLanguage } from '../shell/language.tsx'

/** What a read gives for the day and in the language that are shown, with its tag. */
export function useAnswer<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`, given: Pick<Call<R>, 'params' | 'query'>): UseQueryResult<Got<ReplyOf<R>>> {
  const { asOf } = useAsOf()
  const { language } = useLanguage()
  return useQuery({ queryKey: [address, given, asOf, language], queryFn: ({ signal }) => call<R>(address, { ...given, asOf, signal }) })
}
