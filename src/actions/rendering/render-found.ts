import type { Found } from '../../core/index.ts'
import { printFound } from '../../publishing/terminal/print-found.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** What a search gave, as text for a terminal. */
export function renderFound(found: Found, options: PrintOptions): string {
  return printFound(found, options)
}
