import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { Times, RowConfidence } from '../times.ts'

/** What every row of the public record carries; each still points at where it came from. */
export interface RowBase {
  /** Stable key made from what the row is about, e.g. `level:NL:DTN47`, `cohort:NL:in_area:2018-03-26:nu.nl`, `J067`. */
  readonly id: string
  readonly times: Times
  readonly country: Country | undefined
  readonly sourceUrl: string | undefined
  readonly confidence: RowConfidence | undefined
  readonly note: string | undefined
}

/** One step of a threat-level scale in one of its versions. */
export interface ScaleStep extends RowBase {
  readonly kind: 'scale-step'
  readonly scaleId: string
  readonly scaleName: string
  readonly authority: string
  readonly validFrom: PartialDay | undefined
  readonly validTo: PartialDay | undefined
  /** How many steps this version of the scale has; undefined where no page says. */
  readonly steps: number | undefined
  readonly ordinal: number | undefined
  readonly labelNative: string
  readonly labelEn: string
  readonly meaning: string
}

/** A level that somebody with the authority to do so decided and made public. */
export interface LevelDecision extends RowBase {
  readonly kind: 'level-decision'
  /** Undefined for an edition that is known from a table of ranges only: it lies between its neighbours, never starts a "since". */
  readonly decided: PartialDay | undefined
  readonly edition: string | undefined
  readonly ordinal: number | undefined
  readonly steps: number | undefined
  readonly label: string
  readonly scaleId: string
  readonly change: 'first' | 'raised' | 'lowered' | 'unchanged' | 'unknown'
  /** `national`, or the part that it holds for, e.g. `region: Utrecht province`. */
  readonly scope: string
  /** Place in the series: decisions of one country in the order of the record; undefined for one that came by a feed, whose day places it. */
  readonly sequence: number | undefined
}

export const rowQualifiers = ['exact', 'approximately', 'at_least', 'at_most', 'less_than', 'more_than', 'range', 'known_only'] as const
export type RowQualifier = (typeof rowQualifiers)[number]

/** A count of people in a cohort; `value` undefined with `low` and `high` for a range, all three undefined where only words were given. */
export interface CohortFigure extends RowBase {
  readonly kind: 'cohort-figure'
  readonly cohort: string
  /** Who is counted, where the definition says so, e.g. `aged 9 and over`. */
  readonly population: string | undefined
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly qualifier: RowQualifier
  /** Who published the figure, e.g. `DTN47`, `AIVD annual report 2017`. */
  readonly edition: string | undefined
}

/** Which cohorts add up to which, during which days, and in what steps the figures were rounded. */
export interface CohortIdentity extends RowBase {
  readonly kind: 'cohort-identity'
  readonly from: Day
  readonly to: Day | undefined
  readonly total: string
  readonly parts: readonly string[]
  readonly roundingStep: number
}

/** A day from which cohorts are counted otherwise, or under another name. */
export interface CohortChange extends RowBase {
  readonly kind: 'cohort-change'
  readonly day: Day
  readonly cohorts: readonly string[]
  /** `definition`: figures before and after count different people and are never compared. `name`: the cohort goes on under this name. */
  readonly change: 'definition' | 'name'
  /** What it was called before; only where the name changed. */
  readonly former: string | undefined
}

export const recordDrivers = [
  'network', 'trend', 'attacks_abroad', 'intent', 'foiled_plots', 'propaganda', 'travellers', 'capability', 'returnees', 'resilience',
  'opportunity',
] as const
export type RecordDriver = (typeof recordDrivers)[number]

/** A main reason that an edition gave for its level. */
export interface RecordedJudgement extends RowBase {
  readonly kind: 'recorded-judgement'
  readonly edition: string
  readonly level: string
  readonly driver: RecordDriver
  readonly direction: 'up' | 'down' | 'neutral'
  /** In our own words, English. */
  readonly reason: string
  readonly dutchTerm: string | undefined
}

/** A forward-looking expectation and what later public facts say about it. */
export interface RecordedWarning extends RowBase {
  readonly kind: 'recorded-warning'
  readonly edition: string | undefined
  readonly subject: string
  readonly expectation: string
  readonly polarity: string
  readonly horizon: string | undefined
  readonly outcome: string
  readonly outcomeBasis: string
  readonly outcomeDetail: string
  readonly outcomeSourceUrl: string | undefined
}

/** What the ids of rows begin with that their operator brought in, beside the public record and never over it. */
export const ownRowPrefix = 'own:'

export const attackStatuses = ['completed', 'failed', 'foiled'] as const
export type AttackStatus = (typeof attackStatuses)[number]
export const ideologies = ['jihadist', 'right', 'left', 'separatist', 'other', 'unknown'] as const
export type Ideology = (typeof ideologies)[number]
/** Coarse categories only. */
export type AttackType = 'explosive' | 'bladed' | 'firearm' | 'vehicle' | 'arson' | 'other' | 'unknown'

/** An attack, failed attack or foiled plot. */
export interface ThreatEvent extends RowBase {
  readonly kind: 'threat-event'
  readonly day: PartialDay
  readonly place: string
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly status: AttackStatus
  readonly ideology: Ideology
  readonly attackType: AttackType
  /** Perpetrators left out; undefined where no page gives a number, which is not 0. */
  readonly killed: number | undefined
  readonly injured: number | undefined
  /** Group that claimed it. */
  readonly claimedBy: string | undefined
  readonly secondSourceUrl: string | undefined
}

/** A yearly total of Europol's TE-SAT. */
export interface YearlyTotal extends RowBase {
  readonly kind: 'yearly-total'
  readonly year: number
  readonly area: string
  readonly ideology: string
  readonly completed: number | undefined
  readonly failed: number | undefined
  readonly foiled: number | undefined
  readonly totalAttacks: number | undefined
  readonly arrests: number | undefined
  readonly killed: number | undefined
  readonly injured: number | undefined
}

/** A row of the public record. */
export type EvidenceRow =
  | ScaleStep | LevelDecision | CohortFigure | CohortIdentity | CohortChange | RecordedJudgement | RecordedWarning | ThreatEvent | YearlyTotal
export type EvidenceRowKind = EvidenceRow['kind']
