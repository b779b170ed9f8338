import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ReplyOf, TeamRoute } from '../../api/team/team-route.ts'
import { call, type Call, type Got } from '../client/call.ts'
import { newSendKey } from '../client/send-key.ts'

/** A write that is done once, also where the answer was lost and the same is sent again; afterwards everything on the page is asked again. */
export function useWrite<R extends TeamRoute>(address: `${Uppercase<R['method']>} ${R['path']}`): UseMutationResult<Got<ReplyOf<R>>, Error, Call<R>> {
  const queries = useQueryClient()
  const sending = useRef({ asked: '', key: '' })
  return useMutation({
    mutationFn: (given: Call<R>) => {
      const asked = JSON.stringify([given.params, given.body, given.ifMatch])
      if (sending.current.asked !== asked) sending.current = { asked, key: newSendKey() }
      return call<R>(address, { ...given, idempotencyKey: sending.current.key })
    },
    onSuccess: () => {
      sending.current = { asked: '', key: '' }
      return queries.invalidateQueries()
    },
  })
}
