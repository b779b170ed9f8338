import type { Flag } from '../../core/index.ts'
import { printFlags } from '../../publishing/terminal/print-flags.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** Flags with their drafted corrections, for a terminal; those that are closed only where asked for. */
export function renderFlags(flags: readonly Flag[], { all, ...options }: PrintOptions & { readonly all: boolean }): string {
  return printFlags(flags.filter(({ status }) => all || status === 'open'), flags.length, options)
}
