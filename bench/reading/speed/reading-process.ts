// A process of its own, so that its memory and its core are its own: warms up on the reports it is sent, reads them once more when told, and says how it went.
import type { UnreadReport } from '../../../src/core/index.ts'
import { readReport } from '../../../src/reading/index.ts'

/** What a process reports after a reading. */
export interface ReadingDone {
  readonly claims: number
  readonly peakMegabytes: number
}

export type ReadingMessage = 'ready' | ReadingDone

let reports: readonly UnreadReport[] = []

process.on('message', (message: readonly UnreadReport[] | 'read') => {
  if (message !== 'read') reports = message
  const claims = reports.reduce((sum, report) => sum + readReport(report).claims.length, 0)
  const answer: ReadingMessage = message === 'read' ? { claims, peakMegabytes: process.resourceUsage().maxRSS / 1024 } : 'ready'
  process.send?.(answer)
})
