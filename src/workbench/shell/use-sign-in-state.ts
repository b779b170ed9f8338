import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { readSignIn } from '../../api/sign-in/sign-in-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { call } from '../client/call.ts'

/** How one signs in here, and whether this is a demo. */
export function useSignInState(): UseQueryResult<ReplyOf<typeof readSignIn>> {
  return useQuery({ queryKey: ['sign-in'], queryFn: async ({ signal }) => (await call<typeof readSignIn>('GET /sign-in', { signal })).body })
}
