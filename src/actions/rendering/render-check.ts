import type { CheckResult } from '../../core/index.ts'
import { printCheck } from '../../publishing/terminal/print-check.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** The verdicts on a text, for a terminal. */
export function renderCheck(checked: CheckResult, options: PrintOptions): string {
  return printCheck(checked, options)
}
