const rowsInStatement = 500

/** Rows in parts that each fit one statement: PostgreSQL takes 65,535 parameters, one for each column of each row. */
export function statementsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsInStatement) }, (_, at) => rows.slice(at * rowsInStatement, (at + 1) * rowsInStatement))
}
