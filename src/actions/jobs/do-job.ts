import type { JobOutcome, Outcome } from '../../core/index.ts'
import { doBacktest } from './do-backtest.ts'
import { doErasure } from './do-erasure.ts'
import { doExport } from './do-export.ts'
import { doImport } from './do-import.ts'
import { doPublishing } from './do-publishing.ts'
import { doReports } from './do-reports.ts'
import type { JobWork } from './job-work.ts'

/** Does what was asked, by its kind. */
export function doJob(work: Omit<JobWork, 'asked'>): Promise<Outcome<JobOutcome>> {
  const { asked } = work.job
  switch (asked.kind) {
    case 'import': return doImport({ ...work, asked })
    case 'reports': return doReports({ ...work, asked })
    case 'erasure': return doErasure({ ...work, asked })
    case 'publishing': return doPublishing({ ...work, asked })
    case 'backtest': return doBacktest({ ...work, asked })
    case 'export': return doExport({ ...work, asked })
  }
}
