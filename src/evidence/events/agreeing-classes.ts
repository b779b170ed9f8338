import type { EventLink, EventReading } from '../../core/index.ts'

/** Readings in view that say the same, with the classes that they agree with. */
export interface AgreeingClass {
  /** Id of its first member. */
  readonly id: string
  readonly members: readonly EventReading[]
  /** With the probability that both speak of one event. */
  readonly same: Map<AgreeingClass, number>
  readonly unsure: Map<AgreeingClass, number>
  readonly covers: Set<AgreeingClass>
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/**
 * Classes of readings with their links. A reading that is out of view, because its report was withdrawn, still says that two others say the same as it did;
 * nothing else is concluded from it. Where a person set two of a class apart, each of its readings stands for itself.
 */
export function agreeingClasses(readings: readonly EventReading[], links: readonly EventLink[]): readonly AgreeingClass[] {
  const apart = new Set(links.flatMap((link) => (link.decidedBy === 'person' && link.relation === 'apart' ? [pairKey(link.a, link.b)] : [])))
  const sameWords = setsOf(links.filter(({ reason, relation, decidedBy }) => decidedBy === 'rule' && reason === 'identical' && relation === 'same'))
  const readingById = new Map(readings.map((reading) => [reading.id, reading]))
  const classOf = new Map<string, AgreeingClass>()
  const spread = new Map<string, readonly string[]>()
  const inSets = new Set(sameWords.flatMap((set) => [...set]))
  const sets = [...sameWords, ...readings.flatMap(({ id }) => (inSets.has(id) ? [] : [new Set([id])]))]
  for (const set of sets) {
    const ids = [...set].toSorted()
    const members = ids.flatMap((id) => readingById.get(id) ?? [])
    const isSplit = members.some(({ id }) => members.some((other) => apart.has(pairKey(id, other.id))))
    const parts = isSplit ? members.map((member) => [member]) : members.length === 0 ? [] : [members]
    const made = parts.map((part) => ({ id: part[0]?.id ?? '', members: part, same: new Map(), unsure: new Map(), covers: new Set() }) satisfies AgreeingClass)
    for (const each of made) for (const { id } of each.members) classOf.set(id, each)
    for (const id of ids) spread.set(id, made.map((each) => each.id))
    if (isSplit) for (const a of made) for (const b of made) if (a !== b && !apart.has(pairKey(a.id, b.id))) a.same.set(b, 1)
  }
  for (const link of links) connect(link, classOf, spread, apart)
  return [...new Set(classOf.values())].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A link holds for every class that its ends stand for; what a person set apart is not connected by a rule. */
function connect({ a, b, relation, probability = 1, decidedBy }: EventLink, classOf: ReadonlyMap<string, AgreeingClass>, spread: ReadonlyMap<string, readonly string[]>, apart: ReadonlySet<string>): void {
  for (const first of spread.get(a) ?? []) {
    for (const second of spread.get(b) ?? []) {
      const [from, to] = [classOf.get(first), classOf.get(second)]
      if (from === undefined || to === undefined || from === to || isSetApart(from, to, apart)) continue
      if (relation === 'covers') from.covers.add(to)
      // A merge by a person joins whole groups, afterwards.
      if (relation === 'same' && decidedBy === 'rule') both(from, to, (each, other) => each.same.set(other, probability))
      if (relation === 'unsure') both(from, to, (each, other) => each.unsure.set(other, probability))
    }
  }
}

function both(a: AgreeingClass, b: AgreeingClass, run: (each: AgreeingClass, other: AgreeingClass) => void): void {
  run(a, b)
  run(b, a)
}

function isSetApart(a: AgreeingClass, b: AgreeingClass, apart: ReadonlySet<string>): boolean {
  return apart.size > 0 && a.members.some(({ id }) => b.members.some((other) => apart.has(pairKey(id, other.id))))
}

/** Sets of ids that links connect. */
function setsOf(links: readonly EventLink[]): readonly ReadonlySet<string>[] {
  const setOf = new Map<string, Set<string>>()
  for (const { a, b } of links) {
    const [first, second] = [setOf.get(a) ?? new Set([a]), setOf.get(b) ?? new Set([b])]
    const [small, large] = first.size < second.size ? [first, second] : [second, first]
    for (const id of small) large.add(id)
    for (const id of large === small ? [] : small) setOf.set(id, large)
    setOf.set(a, large)
    setOf.set(b, large)
  }
  return [...new Set(setOf.values())]
}
