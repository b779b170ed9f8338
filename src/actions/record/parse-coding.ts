import { drivers, streams, type CodingLine, type Outcome } from '../../core/index.ts'
import { parseTable } from './table.ts'

const strengths = ['-3', '-2', '-1', '0', '1', '2', '3'] as const

/** The lines of `data/level/coding.csv`. */
export function parseCoding(csv: string): Outcome<readonly CodingLine[]> {
  return parseTable('data/level/coding.csv', csv, (cells) => ({
    row: cells.text('row'),
    country: cells.country() ?? 'NL',
    scope: cells.optionalText('scope'),
    stream: cells.oneOf('stream', streams),
    driver: cells.oneOf('driver', drivers),
    strength: Number(cells.oneOf('strength', strengths)),
    grade: cells.text('grade'),
    halfLifeDays: cells.optionalNumber('half_life_days') ?? 365,
    cluster: cells.text('cluster'),
    dependence: cells.optionalNumber('dependence'),
    why: cells.text('why'),
  }))
}
