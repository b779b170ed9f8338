import type { EventReading } from '../../core/index.ts'
import { type FieldOdds, matchProbability, matchWeight } from '../../statistics/index.ts'
import { type Agreement, compareReadings, daysApart } from './compare-readings.ts'
import { compareTolls } from './compare-tolls.ts'
import { shareOfSame } from './event-rates.ts'
import { isSeveral, maybeCovers, whichCovers } from './extent.ts'
import {
  apartBelow, dayOdds, ideologyOdds, meansOdds, nearDays, outcomeOdds, reportDayOdds, sameFrom, silenceOdds, targetOdds, tollOdds, townOdds, wordOdds,
} from './join-odds.ts'

/** How two readings stand to each other; `a-covers` where the first speaks of several events of which the second is one. */
export interface ReadingRelation {
  readonly relation: 'same' | 'a-covers' | 'b-covers' | 'unsure' | 'apart'
  /** That both speak of one event, or the one of an event that the other covers. */
  readonly probability: number
}

const apart: ReadingRelation = { relation: 'apart', probability: 0 }

/** How two readings stand to each other, by what they say of day, place, target, means, outcome and toll. */
export function relateReadings(a: EventReading, b: EventReading): ReadingRelation {
  if (areTwoByDataset(a, b)) return apart
  const agreement = compareReadings(a.facts, b.facts)
  if (agreement === undefined || areOpposed(agreement) || areOtherNeighbours(agreement)) return apart
  const probability = probabilityOfSame(a, b, agreement)
  const couldBePart = maybeCovers(a.facts, b.facts) || maybeCovers(b.facts, a.facts)
  if (probability < apartBelow) return { relation: couldBePart && probabilityOfPart(a, b, agreement) >= apartBelow ? 'unsure' : 'apart', probability }
  const covering = whichCovers(a.facts, b.facts)
  if (covering !== undefined && daysApart(a.facts.days, b.facts.days) > nearDays) return { relation: 'unsure', probability }
  if (covering !== undefined) return { relation: covering === 'a' ? 'a-covers' : 'b-covers', probability }
  return { relation: probability >= sameFrom && !areTwoSites(agreement) && agreement.town !== 2 ? 'same' : 'unsure', probability }
}

/** Part of a series: neither its day nor its toll is that of the whole. */
function probabilityOfPart(a: EventReading, b: EventReading, agreement: Agreement): number {
  return probabilityOfSame(withoutToll(a), withoutToll(b), { ...agreement, day: undefined })
}

function withoutToll({ facts, ...reading }: EventReading): EventReading {
  return { ...reading, facts: { ...facts, killed: undefined, injured: undefined } }
}

/** A dataset gives an event one key, unless it says itself that keys belong together. */
function areTwoByDataset({ id, facts }: EventReading, other: EventReading): boolean {
  return facts.dataset !== undefined && facts.dataset === other.facts.dataset && !facts.related.includes(other.id) && !other.facts.related.includes(id)
}

/** Another target, other means, another ideology: an attack that differs in two of them is another attack, whatever day and town it shares. */
function areOpposed({ target, means, ideology }: Agreement): boolean {
  return [target === 1, means === 2, ideology === 1].filter(Boolean).length >= 2
}

/** Two kinds of target that do not stand in one place: no agreement on the rest joins them without a person, for a series strikes alike. */
function areTwoSites({ target }: Agreement): boolean {
  return target === 1
}

/** Two neighbouring towns are two places, unless both sources name the same thing there. */
function areOtherNeighbours({ town, target, words }: Agreement): boolean {
  return town === 2 && words !== 0 && target !== 0
}

function probabilityOfSame(a: EventReading, b: EventReading, agreement: Agreement): number {
  const [x, y] = [a.facts, b.facts]
  const hasPlace = agreement.town !== undefined
  const place = !hasPlace ? 'none' : [...x.sites, ...y.sites].some(({ large }) => large) ? 'large' : 'small'
  const severalSites = isSeveral(x) || isSeveral(y)
  const fields: readonly (readonly [FieldOdds, number | undefined])[] = [
    [hasPlace ? dayOdds : reportDayOdds, agreement.day],
    [townOdds, agreement.town],
    [targetOdds, agreement.target],
    [wordOdds, agreement.words],
    [meansOdds, agreement.means],
    [ideologyOdds, agreement.ideology],
    [outcomeOdds, agreement.outcome],
    // What covers several events has a toll of its own.
    [tollOdds, severalSites ? undefined : compareTolls(x, y)],
    [silenceOdds, silenceOf(a, b)],
  ]
  const weight = fields.reduce((sum, [odds, level]) => sum + matchWeight(odds, level), 0)
  const kind = x.class === 'armed-conflict' || y.class === 'armed-conflict' ? 'armed-conflict' : 'attack'
  return matchProbability(weight, shareOfSame(x.country ?? y.country, kind, place, 2 * nearDays + 1))
}

/** Whether compilers who give victims where there are any give none; a claim says only what its sentence is about. */
function silenceOf(a: EventReading, b: EventReading): 0 | 1 | undefined {
  if (a.kind === 'claim' || b.kind === 'claim') return undefined
  const [first, second] = [a, b].map(({ facts }) => facts.killed === undefined && facts.injured === undefined)
  return first === true && second === true ? 0 : first === second ? undefined : 1
}
