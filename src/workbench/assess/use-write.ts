import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import type { ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { call, type Call, type Got } from '../client/call.ts'

/** A write that is done once however often it is sent, after which everything on the page is asked again. */
export function useWrite<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`): UseMutationResult<Got<ReplyOf<R>>, Error, Call<R>> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Call<R>) => call<R>(address, { idempotencyKey: crypto.randomUUID(), ...given }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
