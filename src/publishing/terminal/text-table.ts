/** Cells in columns, each as wide as its widest cell; `right` names the columns whose numbers stand under each other. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = rows.reduce<readonly number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), [])
  const toLine = (row: readonly string[]) => row.map((cell, at) => (right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ')
  return rows.map((row) => `  ${toLine(row)}`.trimEnd()).join('\n')
}

/** The same in blocks that are no wider than `columns`, each beginning with the first column again; a column that is wider by itself stands alone beside it. */
export function textTableWithin(columns: number, rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widthOf = (at: number) => 2 + Math.max(0, ...rows.map((row) => row[at]?.length ?? 0))
  const blocks: number[][] = []
  for (const at of (rows[0] ?? []).keys()) {
    if (at === 0) continue
    const block = blocks.at(-1)
    if (block !== undefined && [0, ...block, at].reduce((sum, each) => sum + widthOf(each), 0) <= columns) block.push(at)
    else blocks.push([at])
  }
  return blocks.map((block) => textTable(rows.map((row) => [0, ...block].map((at) => row[at] ?? '')), [0, ...block].flatMap((at, place) => (right.includes(at) ? [place] : [])))).join('\n\n')
}
