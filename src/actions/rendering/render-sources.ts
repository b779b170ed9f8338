import type { SourceComparison } from '../../core/index.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'
import { printSources } from '../../publishing/terminal/print-sources.ts'

/** A dataset by source and month, with its jumps in sentences, for a terminal. */
export function renderSources(comparison: SourceComparison, options: PrintOptions): string {
  return printSources(comparison, options)
}
