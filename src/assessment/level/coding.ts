import { daysBetween, type Country, type Day, type Driver, type EvidenceRow } from '../../core/index.ts'
import type { CodedItem } from './level-model.ts'

/** One line of `data/level/coding.csv`: what a row of the record says about a driver; coded by us, not measured. */
export interface CodingLine {
  readonly row: string
  readonly country: Country
  readonly driver: Driver
  readonly strength: number
  readonly grade: string
  readonly halfLifeDays: number
  readonly cluster: string
  readonly why: string
}

/** The coded items whose rows are in view, as old as they are on the day. */
export function codedItems(coding: readonly CodingLine[], rows: readonly EvidenceRow[], country: Country, asOf: Day): readonly CodedItem[] {
  const knownById = new Map(rows.map((row) => [row.id, row.times.known]))
  return coding.flatMap((line) => {
    const known = knownById.get(line.row)
    if (line.country !== country || known === undefined) return []
    return [{
      id: line.row, driver: line.driver, grade: line.grade, strength: line.strength, ageDays: daysBetween(known, asOf),
      halfLifeDays: line.halfLifeDays, cluster: line.cluster,
    }]
  })
}
