import type { StoredColumn } from '../../store/catalog.ts'
import { isStructure, type Cell } from '../../store/table-rows.ts'

/** A row as one line of JSON, its columns in the order of the table. */
export function rowLine(columns: readonly StoredColumn[], row: Readonly<Record<string, Cell>>): string {
  return `{${columns.map((column) => `${JSON.stringify(column.name)}:${cellText(column, row[column.name] ?? null)}`).join(',')}}`
}

function cellText(column: StoredColumn, cell: Cell): string {
  if (cell !== null && isStructure(column)) return String(cell)
  return JSON.stringify(cell)
}
