import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import type { readOwnAccount } from '../../api/sign-in/own-account-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { call } from '../client/call.ts'

export type OwnAccount = ReplyOf<typeof readOwnAccount>

/** The account that is signed in, with what opens it. */
export function useOwnAccount(): UseQueryResult<OwnAccount> {
  return useQuery({ queryKey: ['own-account'], queryFn: async ({ signal }) => (await call<typeof readOwnAccount>('GET /own-account', { signal })).body })
}

/** A change to it, after which it is asked again. */
export function useOwnChange<Given, Got>(change: (given: Given) => Promise<Got>): UseMutationResult<Got, Error, Given> {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['own-account'] }) })
}
