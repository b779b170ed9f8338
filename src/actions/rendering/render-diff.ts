import type { KnowledgeDiff } from '../../core/index.ts'
import { printDiff } from '../../publishing/terminal/print-diff.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** What two days of knowledge have between them, for a terminal. */
export function renderDiff(found: KnowledgeDiff, options: PrintOptions): string {
  return printDiff(found, options)
}
