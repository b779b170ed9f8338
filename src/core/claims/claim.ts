import type { StepRank } from '../level/step-rank.ts'

/** The eight kinds of claim that the reader tells apart. */
export const claimKinds = ['LEVEL', 'FIGURE', 'EVENT', 'TREND', 'JUDGEMENT', 'WARNING', 'ATTRIBUTION', 'NEGATION'] as const
export type ClaimKind = (typeof claimKinds)[number]

export type Polarity = 'affirmed' | 'negated' | 'near-negated' | 'partial-negation'

/** Fields that any claim may carry. `source` is who vouches: an office (`nctv`), `media:x`, `unnamed:…`, or `article`. */
export interface CommonFields {
  readonly source?: string
  /** Through whom it comes from its source, the nearest first: a minister who quotes a service. */
  readonly via?: readonly string[]
  readonly polarity?: Polarity
  readonly certainty?: 'hedged'
  /** The hedge word as written. */
  readonly hedge?: string
}

export interface LevelFields extends CommonFields {
  readonly geo?: string
  readonly scope?: string
  readonly scheme?: Scheme
  readonly ordinal?: number
  readonly label?: string
  readonly max?: number
  /** `severe or higher`. */
  readonly bound?: 'at_least' | 'at_most'
  readonly rank?: StepRank
  readonly change?: 'raised' | 'lowered' | 'unchanged' | 'set'
  readonly from_ordinal?: number
  readonly from_label?: string
  readonly since?: string
  readonly until?: string
  /** ISO 8601 duration. */
  readonly duration?: string
  readonly status?: 'actual' | 'former' | 'predicted' | 'hypothetical' | 'definition'
  readonly first_time?: boolean
  readonly temporary?: boolean
}

export const schemes = ['nl-dtn-4', 'nl-dtn-5', 'uk-jtac-5', 'be-ocad-4', 'dk-pet-5', 'se-nct-5', 'no-pst-5', 'au-ntas-5', 'us-ntas'] as const
/** The reader's name of a scale version; `data/vocabulary.csv` maps it to the record's. */
export type Scheme = (typeof schemes)[number]

export const qualifiers = [
  'exact', 'approx', 'at_least', 'at_most', 'more_than', 'less_than', 'almost', 'range', 'rounded5', 'vague',
] as const
export type Qualifier = (typeof qualifiers)[number]

export interface FigureFields extends CommonFields {
  /** The counted cohort, e.g. `departed`, `present`, `returned`, `killed`, `detained_or_camp`. */
  readonly what?: string
  readonly population?: string
  /** Whose people are counted, where the words say so: an ISO country code. */
  readonly nationality?: string
  readonly place?: string | readonly string[]
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** As a fraction (`1/3`), a percentage (`34%`), or `>1/2`, `small`. */
  readonly share?: string
  readonly of?: string
  readonly delta?: number
  readonly parts?: readonly number[]
  readonly qualifier?: Qualifier
  readonly estimate?: boolean
  readonly unit?: string
  readonly asof?: string
  readonly period?: string
  readonly cumulative?: boolean
  readonly revises?: number
  readonly status?: 'superseded'
  readonly derived?: boolean
}

export type EventType =
  | 'attack' | 'plot' | 'arrest' | 'charge' | 'conviction' | 'acquittal' | 'sentence' | 'sentence_demand' | 'search' | 'departure' | 'return'
  | 'repatriation' | 'escape' | 'release' | 'death' | 'investigation' | 'threat_call' | 'stabbing'

export const eventStatuses = [
  'completed', 'foiled', 'failed', 'planned', 'alleged', 'reported', 'ongoing', 'superseded', 'none', 'policy',
] as const
export type EventStatus = (typeof eventStatuses)[number]

export interface EventFields extends CommonFields {
  readonly type?: EventType
  readonly status?: EventStatus
  readonly aggregate?: boolean
  readonly date?: string
  readonly date_asstated?: string
  readonly place?: string | readonly string[]
  readonly actor?: string
  /** Coarse category only, never a way of working. */
  readonly method?: string
  readonly counts?: Readonly<Record<string, number | string>>
  readonly population?: string
  /** ISO 8601 duration. */
  readonly sentence?: string
  readonly terrorism?: 'yes' | 'no' | 'unknown'
}

export interface TrendFields extends CommonFields {
  readonly quantity?: string
  readonly place?: string | readonly string[]
  readonly direction?: 'up' | 'down' | 'flat' | 'peak' | 'changed'
  readonly magnitude?: string
  readonly period?: string
  /** The time that `period` is compared with. */
  readonly than?: string
  /** How many times as much: 2 for twice, 0.5 for half. */
  readonly times?: number
}

export type Likelihood =
  | 'small' | 'unlikely' | 'possible' | 'possible-not-likely' | 'not-excluded' | 'conceivable' | 'considerable' | 'real-chance' | 'likely'
  | 'highly-likely' | 'imminent' | 'no-indications' | 'uncertain' | 'asserted' | 'asserted-negative'

export interface JudgementFields extends CommonFields {
  readonly proposition?: string
  readonly likelihood?: Likelihood
  readonly modality?: string
  readonly holder?: string
  readonly direction?: 'threat' | 'threat-down' | 'neutral'
  readonly change?: string
  readonly period?: string
}

export interface WarningFields extends CommonFields {
  readonly about?: string
  readonly holder?: string
  readonly modality?: string
  readonly horizon?: string
  readonly status?: 'current' | 'past'
  readonly said?: string
  readonly period?: string
  readonly change?: string
}

export interface AttributionFields {
  readonly holder?: string
  readonly holder_type?: 'agency' | 'official' | 'expert' | 'media' | 'court' | 'anonymous'
  readonly verb?: string
  readonly mode?: 'direct' | 'indirect' | 'document'
}

export interface NegationFields {
  readonly strength?: 'full' | 'near' | 'partial' | 'lifted' | 'double'
  readonly scope?: string
}

interface ClaimOf<K extends ClaimKind, F> {
  /** Stable within its report: the report's id, the kind and the offsets. */
  readonly id: string
  readonly kind: K
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly fields: F
  /** Id of the rule that found it. */
  readonly rule: string
  /** Names of the fields that the words state, and of those that were concluded from context. */
  readonly stated: readonly string[]
  readonly inferred: readonly string[]
}

export type LevelClaim = ClaimOf<'LEVEL', LevelFields>
export type FigureClaim = ClaimOf<'FIGURE', FigureFields>
export type EventClaim = ClaimOf<'EVENT', EventFields>
export type TrendClaim = ClaimOf<'TREND', TrendFields>
export type JudgementClaim = ClaimOf<'JUDGEMENT', JudgementFields>
export type WarningClaim = ClaimOf<'WARNING', WarningFields>
export type AttributionClaim = ClaimOf<'ATTRIBUTION', AttributionFields>
export type NegationClaim = ClaimOf<'NEGATION', NegationFields>

/** What one report says. */
export type Claim =
  | LevelClaim | FigureClaim | EventClaim | TrendClaim | JudgementClaim | WarningClaim | AttributionClaim | NegationClaim

/** Something the reader saw and could not settle; never an error. */
export interface Doubt {
  readonly kind: 'language-guessed' | 'language-unread' | 'published-from-document' | 'published-unknown' | 'date-unresolved' | 'number-ambiguous' | 'holder-unresolved' | 'level-ambiguous' | 'text-replaced'
  readonly start: number
  readonly end: number
  /** Empty for what is doubted of the whole text or of a long part of it. */
  readonly quote: string
}

/** What the reader makes of one text. */
export interface ReadingResult {
  readonly claims: readonly Claim[]
  readonly doubts: readonly Doubt[]
}
