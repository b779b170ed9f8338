import type { EventLink, EventReading } from '../../core/index.ts'
import { type AgreeingClass, agreeingClasses, pairKey } from './agreeing-classes.ts'
import { applyMerges } from './apply-merges.ts'
import { applySums } from './event-sums.ts'
import { placeBridge } from './place-bridge.ts'

/** Two readings of which a person must say whether they speak of one event. */
export interface WaitingPair {
  readonly a: string
  readonly b: string
  /** That they do, as the rules see it. */
  readonly probability: number
}

/** Readings that speak of one event, or of one set of events. */
export interface EventGroup {
  /** Ids of readings, in order. */
  readonly readings: readonly string[]
  /** Groups, by the first reading of each, that this one covers: it speaks of several events of which each is one. */
  readonly covers: readonly string[]
}

export interface GroupedReadings {
  readonly groups: readonly EventGroup[]
  readonly waiting: readonly WaitingPair[]
}

/**
 * Readings in view, grouped by the links in view. The order in which they came plays no part. Only readings of which each agrees with each are one event:
 * one that agrees with two that do not agree covers both, goes with the far larger, or waits; it never joins them. What a person decided wins.
 */
export function groupReadings(readings: readonly EventReading[], links: readonly EventLink[]): GroupedReadings {
  const classes = agreeingClasses(readings, links)
  applySums(classes)
  // Of an attack that hundreds tell alike, each would be asked of each pair; where all agree none is a bridge.
  const divided = new Set(coresOf(classes).filter((core) => !core.every(({ same }) => same.size === core.length - 1)).flat())
  const bridges = new Set(classes.filter((each) => divided.has(each) && isBridge(each)))
  const cores = coresOf(classes.filter((each) => !bridges.has(each)))
  const placed = placeAll([...bridges], cores)
  const merged = applyMerges(placed.cores, links)
  const coreOf = new Map(merged.flatMap((core) => core.map(({ id }) => [id, { core }] as const)))
  const covered = Map.groupBy(placed.covers, ([bridge]) => bridge.id)
  const groups = merged.map((core) => {
    const parts = core.flatMap((each) => [...each.covers, ...(covered.get(each.id) ?? []).map(([, part]) => part)]).flatMap(({ id }) => coreOf.get(id) ?? []).map(({ core: part }) => part)
    return { readings: core.flatMap(({ members }) => members.map(({ id }) => id)).toSorted(), covers: [...new Set(parts.filter((part) => part !== core).map(firstId))].toSorted() }
  })
  return { groups: groups.toSorted((a, b) => ((a.readings[0] ?? '') < (b.readings[0] ?? '') ? -1 : 1)), waiting: waitingPairs(classes, merged, placed.waiting, links) }
}

export type Core = readonly AgreeingClass[]

/** Whether it agrees with two that do not agree with each other. */
function isBridge({ same }: AgreeingClass): boolean {
  const near = [...same.keys()]
  return near.some((each) => near.some((other) => each !== other && !each.same.has(other) && !each.unsure.has(other)))
}

/** Classes joined by agreement; without bridges each agrees with each. */
function coresOf(classes: readonly AgreeingClass[]): readonly Core[] {
  const seen = new Set<AgreeingClass>()
  const kept = new Set(classes)
  return classes.flatMap((start) => {
    if (seen.has(start)) return []
    const core: AgreeingClass[] = []
    const open = [start]
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      if (seen.has(each)) continue
      seen.add(each)
      core.push(each)
      open.push(...[...each.same.keys()].filter((near) => kept.has(near)))
    }
    return [core.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
  })
}

interface Placed {
  readonly cores: readonly Core[]
  readonly covers: readonly (readonly [AgreeingClass, AgreeingClass])[]
  readonly waiting: readonly (readonly [AgreeingClass, AgreeingClass])[]
}

/** Every bridge beside the cores as they were without any: none makes room for another. Bridges that go nowhere and agree stay together where they span the same. */
function placeAll(bridges: readonly AgreeingClass[], cores: readonly Core[]): Placed {
  const coreOf = new Map(cores.flatMap((core) => core.map((each) => [each, { core }] as const)))
  const placed = bridges.map((bridge) => ({ bridge, place: placeBridge(bridge, coreOf) }))
  const joining = Map.groupBy(placed.filter(({ place }) => place.joins !== undefined), ({ place }) => place.joins)
  const alone = placed.filter(({ place }) => place.joins === undefined)
  const spanning = [...Map.groupBy(alone, ({ place }) => [...place.covers, ...place.waits].map(firstId).toSorted().join(' ')).values()]
  return {
    cores: [...cores.map((core) => [...core, ...(joining.get(core) ?? []).map(({ bridge }) => bridge)]), ...spanning.flatMap((some) => coresOf(onlyAmong(some.map(({ bridge }) => bridge))))],
    covers: placed.flatMap(({ bridge, place }) => place.covers.flatMap((core) => core.map((each) => [bridge, each] as const))),
    waiting: placed.flatMap(({ bridge, place }) => place.waits.flatMap((core) => core.filter((each) => bridge.same.has(each)).slice(0, 1).map((each) => [bridge, each] as const))),
  }
}

/** Bridges that all agree with each other are one; where some do not, each stands alone. */
function onlyAmong(bridges: readonly AgreeingClass[]): readonly AgreeingClass[] {
  const isWhole = bridges.every((each) => bridges.every((other) => each === other || each.same.has(other)))
  return isWhole ? bridges : bridges.map((each) => ({ ...each, same: new Map() }))
}

export function firstId(core: Core): string {
  return core.flatMap(({ members }) => members.map(({ id }) => id)).reduce((first, id) => (id < first ? id : first))
}

/** Unsure pairs that ended in two groups, and bridges beside what they could join; one that a person decided does not wait. */
function waitingPairs(classes: readonly AgreeingClass[], cores: readonly Core[], open: Placed['waiting'], links: readonly EventLink[]): readonly WaitingPair[] {
  const coreOf = new Map(cores.flatMap((core) => core.flatMap(({ id }) => [[id, core] as const])))
  const decided = new Set(links.flatMap((link) => (link.decidedBy === 'person' ? [pairKey(link.a, link.b)] : [])))
  const unsure = classes.flatMap((each) => [...each.unsure].flatMap(([other, probability]) => (each.id < other.id ? [[each, other, probability] as const] : [])))
  const bridging = open.map(([bridge, other]) => [bridge, other, bridge.same.get(other) ?? 0] as const)
  const pairs = [...unsure, ...bridging].filter(([a, b]) => coreOf.get(a.id) !== coreOf.get(b.id))
  const named = pairs.map(([a, b, probability]) => ({ a: a.id < b.id ? a.id : b.id, b: a.id < b.id ? b.id : a.id, probability }))
  return [...new Map(named.filter(({ a, b }) => !decided.has(pairKey(a, b))).map((pair) => [pairKey(pair.a, pair.b), pair])).values()].toSorted((a, b) => (pairKey(a.a, a.b) < pairKey(b.a, b.b) ? -1 : 1))
}
