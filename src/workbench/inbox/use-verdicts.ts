import { useQueries } from '@tanstack/react-query'
import type { readVerdictsRoute } from '../../api/team/inbox/inbox-shapes.ts'
import type { VerdictOnClaim } from '../../core/index.ts'
import { call } from '../client/call.ts'
import { useAsOf } from '../shell/as-of.tsx'

/** As many as an address holds. */
const mostAtOnce = 50

/** Where claims stand with the people who review them, for pages on which they are met outside of the inbox; those that are not known yet are left out. */
export function useVerdicts(claims: readonly string[]): ReadonlyMap<string, VerdictOnClaim> {
  const { asOf } = useAsOf()
  const parts = Array.from({ length: Math.ceil(claims.length / mostAtOnce) }, (_, at) => claims.slice(at * mostAtOnce, (at + 1) * mostAtOnce).join(' '))
  const answers = useQueries({
    queries: parts.map((part) => ({
      queryKey: ['inbox', 'verdicts', part, asOf],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => (await call<typeof readVerdictsRoute>('GET /inbox/verdicts', { query: { claims: part }, asOf, signal })).body.verdicts,
    })),
  })
  return new Map(answers.flatMap(({ data = [] }) => data.map(({ claim, verdict }) => [claim, verdict] as const)))
}
