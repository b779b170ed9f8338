import { parentPort } from 'node:worker_threads'
import type { Day } from '../../core/index.ts'
import { readNewReport, type SourcedReport } from '../adding/read-new-report.ts'

parentPort?.on('message', ({ reports, day }: { readonly reports: readonly SourcedReport[]; readonly day: Day }) => {
  for (const report of reports) parentPort?.postMessage(readNewReport(report, day), [])
})

parentPort?.postMessage('ready', [])
