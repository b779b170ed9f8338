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

export interface CodedEvidence {
  /** What votes: of each cluster, its newest word on each driver. */
  readonly items: readonly CodedItem[]
  /** Earlier words of a cluster that has spoken again since. */
  readonly superseded: readonly CodedItem[]
}

/**
 * The coded items whose rows are in view, as old as they are on the day. What one cluster says of a driver on one day is one item, with the mean strength
 * of its best-graded rows; what it said before is superseded, for an office that repeats itself is no second origin.
 */
export function codedItems(coding: readonly CodingLine[], rows: readonly EvidenceRow[], country: Country, asOf: Day): CodedEvidence {
  const knownById = new Map(rows.map((row) => [row.id, row.times.known]))
  const inView = coding.flatMap((line) => {
    const known = knownById.get(line.row)
    return line.country !== country || known === undefined ? [] : [{ ...line, ageDays: daysBetween(known, asOf) }]
  })
  const items = [...Map.groupBy(inView, ({ cluster, driver, ageDays }) => `${cluster} ${driver} ${ageDays}`).values()].map(toItem)
  const newest = new Set([...Map.groupBy(items, ({ cluster, driver }) => `${cluster} ${driver}`).values()].map((said) => said.toSorted((a, b) => a.ageDays - b.ageDays)[0]))
  return { items: items.filter((item) => newest.has(item)), superseded: items.filter((item) => !newest.has(item)) }
}

function toItem(lines: readonly (CodingLine & { readonly ageDays: number })[]): CodedItem {
  const [first, ...others] = lines.toSorted((a, b) => a.grade.localeCompare(b.grade))
  if (first === undefined) throw new RangeError('an item needs at least one row')
  const best = [first, ...others.filter(({ grade }) => grade === first.grade)]
  const strength = best.reduce((sum, line) => sum + line.strength, 0) / best.length
  return { id: first.row, rows: best.map(({ row }) => row), driver: first.driver, grade: first.grade, strength, ageDays: first.ageDays, halfLifeDays: first.halfLifeDays, cluster: first.cluster }
}
