import type { PageStretch, ReadingResult, UnreadReport } from '../core/index.ts'
import type { PrintOptions } from '../publishing/terminal/print-options.ts'
import { printReading } from '../publishing/terminal/print-reading.ts'
import { explainClaim } from '../reading/index.ts'

/** The claims of one report as text for a terminal; `explain` names the rule behind each. */
export function renderReading(report: UnreadReport, reading: ReadingResult, { explain, ...options }: PrintOptions & { readonly explain: boolean; readonly pages: readonly PageStretch[] }): string {
  return printReading(report, reading, { ...options, explain: explain ? (claim) => explainClaim(claim, report.text) : undefined })
}
