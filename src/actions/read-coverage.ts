import { done, refused, type Outcome, type Period } from '../core/index.ts'
import type { Context } from './context.ts'
import { parseTable } from './record/table.ts'

const file = 'data/events/coverage.csv'

/** The days that the table of attacks in Europe speaks of, first and last included. */
export async function readCoverage({ readData }: Pick<Context, 'readData'>): Promise<Outcome<Period>> {
  const parsed = parseTable(file, await readData(file), (cells) => ({ table: cells.text('table'), first: cells.day('first'), last: cells.day('last') }))
  if (!parsed.ok) return parsed
  const found = parsed.value.find(({ table }) => table === 'europe_attacks')
  return found === undefined ? refused({ kind: 'record-row-invalid', file, line: 1, column: 'table', given: '' }) : done(found)
}
