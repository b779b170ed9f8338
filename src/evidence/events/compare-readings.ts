import { daysBetween, type EventFacts, type Period, type Site } from '../../core/index.ts'
import { distanceKm } from './distance.ts'
import { isSeveral } from './extent.ts'
import { campaignDays, nearDays, neighbourKm, urbanKm } from './join-odds.ts'

/** How two readings agree on each field, as a level of its odds in `join-odds.ts`; undefined where one of them does not say. */
export interface Agreement {
  readonly day: 0 | 1 | 2 | undefined
  readonly town: 0 | 1 | 2 | undefined
  readonly target: 0 | 1 | undefined
  readonly words: 0 | 1 | undefined
  readonly means: 0 | 1 | 2 | undefined
  readonly ideology: 0 | 1 | undefined
  readonly outcome: 0 | 1 | 2 | undefined
}

/** Agreement on all fields but the toll; undefined where the two cannot be one event: other days, another country, or towns that are too far apart. */
export function compareReadings(a: EventFacts, b: EventFacts): Agreement | undefined {
  const apart = daysApart(a.days, b.days)
  if (apart > (isSeveral(a) || isSeveral(b) ? campaignDays : nearDays) || isElsewhere(a, b)) return undefined
  const town = compareTowns(a.sites, b.sites)
  if (town === 'far') return undefined
  return { day: apart === 0 ? 0 : apart === 1 ? 1 : 2, town, target: compareTargets(a, b), words: compareWords(a, b), means: compareMeans(a, b), ideology: compareIdeologies(a, b), outcome: compareOutcomes(a, b) }
}

/** Days between two stretches: 0 where they meet. */
export function daysApart(a: Period, b: Period): number {
  if (a.last < b.first) return daysBetween(a.last, b.first)
  return b.last < a.first ? daysBetween(b.last, a.first) : 0
}

function isElsewhere(a: EventFacts, b: EventFacts): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country
}

/** The nearest two of the towns that each names. */
function compareTowns(a: readonly Site[], b: readonly Site[]): Agreement['town'] | 'far' {
  if (a.length === 0 || b.length === 0) return undefined
  const levels = a.flatMap((site) => b.map((other) => compareSites(site, other)))
  return levels.includes(0) ? 0 : levels.includes(1) ? 1 : levels.includes(2) ? 2 : 'far'
}

/** 0 for one town, 1 for two of one urban area, 2 for neighbours of which one may be named for the other. */
function compareSites(a: Site, b: Site): 0 | 1 | 2 | 'far' {
  const km = distanceKm(a, b)
  if (a.town !== undefined && a.town === b.town && (km === undefined || km <= urbanKm)) return 0
  if (km === undefined) return 'far'
  if (km <= pointKm && (a.town === undefined || b.town === undefined)) return 0
  return km <= urbanKm ? 1 : km <= neighbourKm ? 2 : 'far'
}

/** Kilometres within which a bare point lies in a town. */
const pointKm = 5

function compareTargets({ targets: a }: EventFacts, { targets: b }: EventFacts): Agreement['target'] {
  if (a.length === 0 || b.length === 0) return undefined
  return a.some((each) => b.includes(each)) ? 0 : 1
}

/** Words for the place within the town; where both name the kind of target, that is what is compared. */
function compareWords(a: EventFacts, b: EventFacts): Agreement['words'] {
  if (a.words.length === 0 || b.words.length === 0) return undefined
  if (a.words.some((word) => b.words.includes(word))) return 0
  return a.targets.length > 0 && b.targets.length > 0 ? undefined : 1
}

/** Means that are used in one attack after another. */
const together: readonly (readonly string[])[] = [['vehicle', 'bladed'], ['explosive', 'firearm'], ['explosive', 'vehicle']]

function compareMeans({ means: a }: EventFacts, { means: b }: EventFacts): Agreement['means'] {
  if ([a, b].some((means) => means === 'unknown' || means === 'other')) return undefined
  if (a === b) return 0
  return together.some((pair) => pair.includes(a) && pair.includes(b)) ? 1 : 2
}

function compareIdeologies({ ideology: a }: EventFacts, { ideology: b }: EventFacts): Agreement['ideology'] {
  if ([a, b].some((ideology) => ideology === 'unknown' || ideology === 'other')) return undefined
  return a === b ? 0 : 1
}

function compareOutcomes({ outcome: a }: EventFacts, { outcome: b }: EventFacts): Agreement['outcome'] {
  if (a === 'unknown' || b === 'unknown') return undefined
  if (a === b) return 0
  return a === 'failed' || b === 'failed' ? 1 : 2
}
