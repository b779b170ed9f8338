import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { readReportRoute } from '../../api/team/inbox/inbox-shapes.ts'
import { call } from '../client/call.ts'
import type { OpenReport } from './open-report.ts'

/** A report as it lies before who reviews it; what was seen last is what the next act is made on. */
export function useReport(report: string, asOf: string | undefined): UseQueryResult<OpenReport> {
  const queries = useQueryClient()
  return useQuery({
    queryKey: ['inbox', 'report', report, asOf],
    queryFn: async ({ signal }) => {
      const { body } = await call<typeof readReportRoute>('GET /inbox/reports/{report}', { params: { report }, asOf, signal })
      if (asOf === undefined) queries.setQueryData(['inbox', 'seen', report], body)
      return body
    },
  })
}
