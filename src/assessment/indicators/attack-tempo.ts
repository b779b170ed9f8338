import {
  daysBetween, firstDayOf, type AttackTempo, type Day, type LongestGap, type Period, type Stream, type TempoComparison, type TempoDefinition, type TempoFinding, type TempoRate, type ThreatEvent,
} from '../../core/index.ts'
import { compareRates, longestGapProbability, rateInterval, silenceNeeded } from '../../statistics/index.ts'
import { isCounted, isOfStream, within } from './counted-events.ts'
import { isCovered, referenceDays, referenceOf, tempoWindow, yearsBack } from './tempo-periods.ts'

const alpha = 0.05

/** A count in a window beside that of the 365 days before it, with the longest time without. */
export interface WindowComparison extends TempoComparison {
  readonly longestGap: LongestGap
  readonly silenceNeededDays: number
  readonly inputs: readonly string[]
}

/** The same, by one of the two definitions of an attack. */
export interface DefinedComparison extends WindowComparison {
  readonly definition: TempoDefinition
}

/** The attack tempo of a stream on a day, under both definitions; the events are those known by then. Undefined where window or reference lie outside the days that the events cover: there no event is not no attack. */
export function attackTempo(events: readonly ThreatEvent[], stream: Stream, asOf: Day, coverage: Period): AttackTempo | undefined {
  const window = tempoWindow(asOf)
  if (!isCovered(window, coverage)) return undefined
  const ofStream = events.filter((event) => isOfStream(event, stream))
  const all = compareTempo(ofStream, window, 'completed-and-failed', coverage)
  const deadly = compareTempo(ofStream, window, 'deadly', coverage)
  const { first: referenceFirst, last: referenceLast } = referenceOf(window)
  return { stream, ...window, referenceFirst, referenceLast, comparisons: [all, deadly], definitionsAgree: all.finding === deadly.finding }
}

/** Attacks per 30 days with exact 95 % intervals, for each definition in the reference and in the window. */
export function tempoRates({ comparisons }: AttackTempo): readonly TempoRate[] {
  return comparisons.flatMap(({ definition, count, days, referenceCount, referenceDays }) => [
    toRate(definition, 'reference', referenceCount, referenceDays),
    toRate(definition, 'current', count, days),
  ])
}

function toRate(definition: TempoDefinition, window: TempoRate['window'], count: number, days: number): TempoRate {
  const { low, high } = rateInterval(count, days / 30)
  return { definition, window, count, days, per30Days: count / (days / 30), low, high }
}

/** Attacks in a window against the 365 days before it. Foiled plots never count; deadly means at least one death besides perpetrators. */
export function compareTempo(events: readonly ThreatEvent[], window: Period, definition: TempoDefinition, coverage: Period): DefinedComparison {
  return { definition, ...compareWindow(events.filter((event) => isCounted(event, definition)), window, coverage) }
}

/** All of these events in a window against the 365 days before it. */
export function compareWindow(counted: readonly ThreatEvent[], { first, last }: Period, coverage: Period): WindowComparison {
  const inWindow = within(counted, first, last)
  const reference = referenceOf({ first, last })
  const inReference = within(counted, reference.first, reference.last)
  const days = daysBetween(first, last) + 1
  const rates = { count: inWindow.length, exposure: days, referenceCount: inReference.length, referenceExposure: referenceDays }
  const { ratio, low, high, p, pLess } = compareRates(rates)
  const { longestGap, gapProbability, gapReachesWindow } = findLongestGap(counted, { first, last }, coverage)
  return {
    count: inWindow.length, days, referenceCount: inReference.length, referenceDays, ratio, low, high, p, gapProbability, longestGap,
    finding: findTempo({ ratio, p, pLess, gapProbability, gapReachesWindow, silenceProves: silenceNeeded(inReference.length, referenceDays, alpha) <= days }),
    silenceNeededDays: Math.ceil(silenceNeeded(inReference.length, referenceDays, alpha)),
    inputs: [...inReference, ...inWindow].map(({ id }) => id),
  }
}

interface TempoNumbers {
  readonly ratio: number | undefined
  readonly p: number
  readonly pLess: number
  readonly gapProbability: number | undefined
  /** Whether the longest gap, or one as long, has a day without an attack in the window. */
  readonly gapReachesWindow: boolean
  readonly silenceProves: boolean
}

/** The rule of docs/methods/attack-tempo.md, in its order. */
export function findTempo({ ratio, p, pLess, gapProbability, gapReachesWindow, silenceProves }: TempoNumbers): TempoFinding {
  if (ratio !== undefined && ratio > 1 && p < alpha) return 'rose'
  if (!silenceProves) return 'too-few'
  if (ratio === undefined || ratio >= 1) return 'no-change-shown'
  if (p < alpha && gapReachesWindow && gapProbability !== undefined && gapProbability < alpha) return 'fell'
  return pLess < 2 * alpha ? 'compatible-with-fall' : 'no-change-shown'
}

/**
 * The longest time without an attack since the first of January of the third year before, or since the table starts; both ends of that period
 * count as gaps. One that ended before the window, in a quiet start, says nothing of the window.
 */
function findLongestGap(events: readonly ThreatEvent[], window: Period, coverage: Period): Pick<WindowComparison, 'longestGap' | 'gapProbability'> & Pick<TempoNumbers, 'gapReachesWindow'> {
  const { last } = window
  const from = yearsBack(last, coverage)
  const days = within(events, from, last).map(({ day }) => firstDayOf(day))
  const gaps = [from, ...days].map((first, at) => ({ first, last: days[at] ?? last })).map((gap) => ({ ...gap, days: daysBetween(gap.first, gap.last) }))
  const longest = gaps.reduce((one, other) => (other.days > one.days ? other : one))
  const gapProbability = days.length === 0 ? undefined : longestGapProbability(days.length, daysBetween(from, last) + 1, longest.days)
  const gapReachesWindow = gaps.some((gap) => gap.days === longest.days && gap.last > window.first)
  return { longestGap: { ...longest, searchedFrom: from }, gapProbability, gapReachesWindow }
}

