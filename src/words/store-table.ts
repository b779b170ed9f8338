import type { Language } from '../core/index.ts'
import { formatNumber } from './format.ts'

/** A table of the store as its status tells of it. */
export interface TableLine {
  readonly name: string
  readonly rows: number
  readonly bytes: number
  readonly lies: { readonly by: string } | 'everywhere' | 'here'
  readonly nodes: readonly { readonly node: string; readonly shards: number; readonly bytes: number }[]
}

interface PlaceWords {
  readonly here: string
  readonly everywhere: string
  readonly by: (key: string) => string
  /** The pieces in which a table lies on a machine. */
  readonly shards: string
}

/** Tables with their rows, their size and where they lie, in columns; below each the machines that hold its pieces. */
export function printTable(language: Language, head: readonly string[], tables: readonly TableLine[], places: PlaceWords): string {
  const rows = tables.flatMap((table) => [
    [table.name, formatNumber(language, table.rows), formatBytes(language, table.bytes), placeOf(table, places)],
    ...table.nodes.map(({ node, shards, bytes }) => ['', '', formatBytes(language, bytes), `  ${node}: ${shards} ${places.shards}`]),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)))
  return [head, ...rows].map((cells) => cells.map((cell, column) => (column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n')
}

function placeOf({ lies }: TableLine, { here, everywhere, by }: PlaceWords): string {
  if (lies === 'here') return here
  return lies === 'everywhere' ? everywhere : by(lies.by)
}

/** A size in the largest unit that leaves a number of at least one. */
export function formatBytes(language: Language, bytes: number): string {
  const [unit = 'B', size = 1] = ([['GB', 1e9], ['MB', 1e6], ['kB', 1e3]] as const).find(([, least]) => bytes >= least) ?? ['B', 1]
  return `${formatNumber(language, bytes / size, size === 1 ? 0 : 1)} ${unit}`
}
