import type { EventReading, KeyedReading, RuleLink } from '../../core/index.ts'
import { blockingKeys } from './blocking-keys.ts'
import { relateReadings } from './relate-readings.ts'

export interface LinkedReadings {
  readonly links: readonly RuleLink[]
  /** What others must find from now on. */
  readonly keyed: readonly KeyedReading[]
}

/** The keys under which readings that could be one event with these are found. */
export function soughtKeys(readings: readonly EventReading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ facts }) => blockingKeys(facts).sought))]
}

/**
 * Links readings that come in to those that are there under their keys, and to each other. Of many that say the same, the first known stands for all:
 * the work grows with what is said, not with how often.
 */
export function linkReadings(fresh: readonly EventReading[], there: readonly KeyedReading[]): LinkedReadings {
  const index = new Map<string, Map<string, EventReading>>()
  const signatures = new Map<string, string>()
  const again = new Set(fresh.map(({ id }) => id))
  for (const { key, reading } of there) {
    // A reading that comes again is looked at as it is now.
    if (again.has(reading.id)) continue
    const signature = signatures.get(reading.id) ?? signatureOf(reading)
    signatures.set(reading.id, signature)
    keep(index, key, signature, reading)
  }
  const links: RuleLink[] = []
  const keyed: KeyedReading[] = []
  for (const reading of fresh.toSorted(byKnown)) {
    const signature = signatureOf(reading)
    const { found, sought } = blockingKeys(reading.facts)
    const near = firstBySignature(sought, index)
    const twin = near.get(signature)
    if (twin !== undefined) links.push(...linkOf(reading, twin, 'identical'))
    if (twin !== undefined && byKnown(twin, reading) <= 0) continue
    for (const [other, candidate] of near) if (other !== signature) links.push(...linkOf(reading, candidate, undefined))
    for (const key of found) {
      keep(index, key, signature, reading)
      keyed.push({ key, reading })
    }
  }
  return { links, keyed }
}

function keep(index: Map<string, Map<string, EventReading>>, key: string, signature: string, reading: EventReading): void {
  const block = index.get(key) ?? new Map<string, EventReading>()
  const first = block.get(signature)
  if (first === undefined || byKnown(reading, first) < 0) block.set(signature, reading)
  index.set(key, block)
}

function firstBySignature(keys: readonly string[], index: ReadonlyMap<string, ReadonlyMap<string, EventReading>>): ReadonlyMap<string, EventReading> {
  const first = new Map<string, EventReading>()
  for (const key of keys) {
    for (const [signature, reading] of index.get(key) ?? []) {
      const before = first.get(signature)
      if (before === undefined || byKnown(reading, before) < 0) first.set(signature, reading)
    }
  }
  return first
}

function byKnown(a: EventReading, b: EventReading): number {
  return a.known === b.known ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.known < b.known ? -1 : 1
}

/** Keys of a dataset each stand for themselves; claims that say the same stand for each other, if whoever sees the one sees the other. */
function signatureOf({ id, kind, facts }: EventReading): string {
  const { dataset, related, days, country, sites, sitesAdd, words, targets, means, plural, outcome, ideology, killed, injured, includesPerpetrators, marking } = facts
  // Spelled out, because a database gives the parts of an object back in another order.
  return JSON.stringify([
    kind === 'claim' ? '' : id, dataset, related, days.first, days.last, country, sites.map(({ town, latitude, longitude }) => [town, latitude, longitude]), sitesAdd, words, targets,
    means, plural, facts.class, outcome, ideology, [killed, injured].map((toll) => [toll?.value, toll?.low, toll?.high]), includesPerpetrators, marking,
  ])
}

function linkOf(first: EventReading, second: EventReading, reason: RuleLink['reason']): readonly RuleLink[] {
  const [a, b] = first.id < second.id ? [first, second] : [second, first]
  const { relation, probability } = relateReadings(a, b)
  const known = a.known < b.known ? b.known : a.known
  switch (relation) {
    case 'apart': return []
    case 'a-covers': return [{ a: a.id, b: b.id, relation: 'covers', probability, reason, known }]
    case 'b-covers': return [{ a: b.id, b: a.id, relation: 'covers', probability, reason, known }]
    case 'same':
    case 'unsure': return [{ a: a.id, b: b.id, relation, probability, reason, known }]
  }
}
