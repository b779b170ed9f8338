import type { EvidenceGraph } from '../../core/index.ts'
import { printGraph } from '../../publishing/terminal/print-graph.ts'
import type { PrintOptions } from '../../publishing/terminal/print-options.ts'

/** The graph of what rests on what, for a terminal. */
export function renderGraph(graph: EvidenceGraph, asked: 'why' | 'impact', options: PrintOptions): string {
  return printGraph(graph, asked, options)
}
