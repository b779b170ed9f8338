import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { readMe } from '../../api/team/people/me-shapes.ts'
import type { ReplyOf } from '../../api/team/team-route.ts'
import { call } from '../client/call.ts'

/** The account that is signed in. */
export function useMe(): UseQueryResult<ReplyOf<typeof readMe>> {
  return useQuery({ queryKey: ['me'], queryFn: async ({ signal }) => (await call<typeof readMe>('GET /me', { signal })).body })
}
