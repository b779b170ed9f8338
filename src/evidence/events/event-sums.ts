import type { AgreeingClass } from './agreeing-classes.ts'
import type { Core } from './group-readings.ts'
import { tollSpan } from './toll-span.ts'

/** By how much the toll of several events may differ from their sum: a few who carried them out, or a tenth. */
const sumPeople = 3
const sumShare = 0.1

/** A reading whose toll is the sum of those of several events near it covers them, and they are several. */
export function applySums(classes: readonly AgreeingClass[]): void {
  for (const [whole, parts] of findSums(classes)) {
    for (const part of parts) for (const each of part) {
      disconnect(whole, each)
      whole.covers.add(each)
      for (const other of parts) if (other !== part) for (const second of other) disconnect(each, second)
    }
  }
}

function disconnect(a: AgreeingClass, b: AgreeingClass): void {
  for (const [each, other] of [[a, b], [b, a]] as const) {
    each.same.delete(other)
    each.unsure.delete(other)
  }
}

/** Such readings, each with these events. */
function findSums(classes: readonly AgreeingClass[]): ReadonlyMap<AgreeingClass, readonly Core[]> {
  const sums = new Map<AgreeingClass, readonly Core[]>()
  const byToll = classes.flatMap((each) => { const toll = tollOf([each]); return toll === undefined ? [] : [{ each, toll }] }).toSorted((a, b) => a.toll - b.toll || (a.each.id < b.each.id ? -1 : 1))
  // From the smallest on, so that a sum is no part of another account of the same whole.
  for (const { each, toll } of byToll) {
    const parts = partsBy(each, toll, sums)
    if (parts.length >= 2 && isSum(toll, parts)) sums.set(each, parts)
  }
  return sums
}

/** Events near a reading of which each has fewer dead, by which of them agree with each other. */
function partsBy({ same, unsure, covers }: AgreeingClass, toll: number, sums: ReadonlyMap<AgreeingClass, unknown>): readonly Core[] {
  const near = [...new Set([...same.keys(), ...unsure.keys(), ...covers])].filter((each) => !sums.has(each) && (tollOf([each]) ?? toll) < toll)
  const left = new Set(near.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  const parts: Core[] = []
  for (const start of left) {
    const part = [start, ...[...left].filter((other) => other !== start && start.same.has(other))]
    for (const each of part) left.delete(each)
    parts.push(part)
  }
  return parts
}

function isSum(toll: number, parts: readonly Core[]): boolean {
  const sum = parts.reduce((all, part) => all + (tollOf(part) ?? 0), 0)
  return sum > 0 && Math.abs(toll - sum) <= Math.max(sumPeople, sum * sumShare) && parts.every((part) => (tollOf(part) ?? 0) > 0)
}

function tollOf(core: Core): number | undefined {
  return tollSpan(core.flatMap(({ members }) => members), 'killed')?.value
}
