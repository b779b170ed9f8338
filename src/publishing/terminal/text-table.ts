/** Cells in columns, each as wide as its widest cell; `right` names the columns whose numbers stand under each other. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = rows.reduce<readonly number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), [])
  const toLine = (row: readonly string[]) => row.map((cell, at) => (right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ')
  return rows.map((row) => `  ${toLine(row)}`.trimEnd()).join('\n')
}
