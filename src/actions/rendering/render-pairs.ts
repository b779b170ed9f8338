import type { PairToDecide } from '../../core/index.ts'
import { printPairs } from '../../publishing/terminal/print-pairs.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** Pairs that wait for a person as text for a terminal. */
export function renderPairs(pairs: readonly PairToDecide[], options: PrintOptions): string {
  return printPairs(pairs, options)
}
