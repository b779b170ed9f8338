import { daysBetween, scopeName, widerScopes, type CodingLine, type Day, type EvidenceRow, type LevelScope, type Stream } from '../../core/index.ts'
import type { CodedItem } from './level-model.ts'
import type { CountedRate } from './rate-item.ts'

/** An item with what is shown of it beside its weight. */
export interface WeighableItem extends CodedItem {
  /** The wider scope that it was coded for, where that is not the one asked after. */
  readonly inheritedFrom: string | undefined
  readonly rate?: CountedRate
}

/** What was coded for a stream and is in view. */
export interface CodedEvidence {
  /** What may vote: of each cluster, its newest word on each driver. */
  readonly items: readonly WeighableItem[]
  /** Earlier words of a cluster that has spoken again since. */
  readonly superseded: readonly WeighableItem[]
}

/**
 * The coded items of a stream whose rows are in view, as old as they are on the day: those of the scope and of every wider one. What one cluster says of a driver on one day
 * is one item, with the mean strength of its best-graded rows; what it said before is superseded, for an office that repeats itself is no
 * second origin. Lines of a cluster that depends on itself in part all stay.
 */
export function codedItems(coding: readonly CodingLine[], rows: readonly EvidenceRow[], { scope, stream }: { readonly scope: LevelScope; readonly stream: Stream }, asOf: Day): CodedEvidence {
  const knownById = new Map(rows.map((row) => [row.id, row.times.known]))
  const scopes = widerScopes(scope).map(scopeName)
  const inView = coding.flatMap((line) => {
    const known = knownById.get(line.row)
    const codedFor = line.scope ?? line.country
    if (line.stream !== stream || known === undefined || !scopes.includes(codedFor)) return []
    return [{ ...line, ageDays: daysBetween(known, asOf), inheritedFrom: codedFor === scopes[0] ? undefined : codedFor }]
  })
  const items = [...Map.groupBy(inView, keyOf).values()].map(toItem)
  const newest = new Set([...Map.groupBy(items, ({ cluster, driver, dependence, id }) => `${cluster} ${driver} ${dependence === undefined ? '' : id}`).values()].map(newestOf))
  return { items: items.filter((item) => newest.has(item)), superseded: items.filter((item) => !newest.has(item)) }
}

type LineInView = CodingLine & { readonly ageDays: number; readonly inheritedFrom: string | undefined }

function keyOf({ cluster, driver, ageDays, dependence, row }: LineInView): string {
  return `${cluster} ${driver} ${dependence === undefined ? ageDays : row}`
}

function newestOf(said: readonly WeighableItem[]): WeighableItem | undefined {
  return said.toSorted((one, other) => one.ageDays - other.ageDays)[0]
}

function toItem(lines: readonly LineInView[]): WeighableItem {
  const [first, ...others] = lines.toSorted((a, b) => a.grade.localeCompare(b.grade) || a.row.localeCompare(b.row))
  if (first === undefined) throw new RangeError('an item needs at least one row')
  const best = [first, ...others.filter(({ grade }) => grade === first.grade)]
  const strength = best.reduce((sum, line) => sum + line.strength, 0) / best.length
  const { driver, grade, ageDays, halfLifeDays, cluster, dependence, inheritedFrom } = first
  return { id: `${first.row} ${driver}`, rows: best.map(({ row }) => row), driver, grade, strength, ageDays, halfLifeDays, cluster, dependence, inheritedFrom }
}
