import type { Claim } from './claims/claim.ts'
import type { Corroboration } from './evidence/corroboration.ts'
import type { Country } from './country.ts'
import type { Day, Period } from './day.ts'
import type { PlacePrecision } from './evidence/event-record.ts'
import type { EvidenceRef } from './evidence/evidence-ref.ts'
import type { PageStretch } from './layout.ts'
import type { EvidenceItem } from './picture/picture.ts'
import type { UnreadReport } from './claims/report.ts'
import type { TempoFinding } from './picture/sentence.ts'
import type { StepRank } from './level/step-rank.ts'
import type { Stream } from './level/stream.ts'
import type { AsOf } from './times.ts'

export const verdicts = ['supported', 'contradicted', 'conflicting', 'outdated', 'unsupported', 'not-checkable'] as const
/** What the evidence says about a claim; docs/glossary.md defines each. */
export type Verdict = (typeof verdicts)[number]

export const nuances = [
  /** The number is wrong on the scale of its day, the name of the step is right. */
  'right-as-label',
  /** The text presupposes it without saying it; the claim is Peil's reading. */
  'implied-by-text',
  /** Right as a rounded figure, not as an exact one. */
  'within-rounding',
  /** What agrees goes back to the text itself or to its origin, so it does not count. */
  'own-row-only',
  /** The text gives a bound that holds; the evidence has a number of its own. */
  'right-as-bound',
  /** The evidence gives a bound only; the rounded number of the text lies at it. */
  'bound-only',
  /** The record counts by a definition that the text does not state, for instance those aged nine and over. */
  'other-definition',
  /** The direction is as claimed, the numbers are too small to tell it from chance. */
  'not-distinguishable',
  /** Two definitions of the same count disagree. */
  'definitions-disagree',
  /** None is known, which is less than none. */
  'known-departures-only',
  /** An office's own publication shows that the office said so, not that it is so. */
  'holder-says-so',
] as const
/** Why a verdict needs more words than itself. */
export type Nuance = (typeof nuances)[number]

/** What a verdict rests on: what a sentence may rest on, or a record of a dataset that was brought in. */
export type CheckedRef = EvidenceRef | { readonly kind: 'record'; readonly record: string }

/** The key under which the evidence of a check holds what is referred to. */
export function keyOfRef(ref: CheckedRef): string {
  switch (ref.kind) {
    case 'row': return ref.row
    case 'record': return ref.record
    case 'passage': return ref.claim
  }
}

/** One piece of evidence for or against a claim, with the origin it goes back to. */
export interface WeighedEvidence {
  readonly ref: CheckedRef
  readonly origin: string
  /** Where it was seen; an event seen on two sites stands twice, with either address. */
  readonly url?: string | undefined
  /** `same-origin` and `illustrative` are shown and never counted. */
  readonly bearing: 'supports' | 'contradicts' | 'same-origin' | 'illustrative' | 'background'
}

/** The dead and wounded of an attack; undefined is not told, never 0. */
export interface Victims {
  readonly killed: number | undefined
  readonly injured: number | undefined
}

/** Victims that a text numbers, and those of the rows of the record and the records of datasets that it was held against. */
export interface VictimsCompared {
  readonly text: Victims
  readonly compared: readonly (Victims & ({ readonly row: string } | { readonly record: string }))[]
  /** Of several rows of the record, all of them; undefined with fewer than two. Datasets tell the same events once more, and are not added up. */
  readonly together: Victims | undefined
}

export interface CheckedClaim {
  readonly claim: Claim
  readonly verdict: Verdict
  readonly nuance: Nuance | undefined
  /** Independent origins that support it; never counts the checked text or its origin. */
  readonly supportingOrigins: number
  /** Whom the evidence on either side goes back to; what is not counted is on neither. Of an outdated claim, who said so later stands against it. */
  readonly sides: { readonly supporting: readonly string[]; readonly opposing: readonly string[] }
  /** How independent those are whom the verdict rests on: those against it where it is contradicted, else those for it. */
  readonly corroboration: Corroboration
  readonly evidence: readonly WeighedEvidence[]
  /** Why, with the numbers it rests on. */
  readonly because: CheckReason
  /** Undefined where the words number no victims. */
  readonly victims: VictimsCompared | undefined
  /** Id of an earlier claim of the same text that says the same: a repetition, not a second source. */
  readonly repeats: string | undefined
}

/** A stretch of days at one step of one version of a scale. */
export interface SpellOfLevel {
  readonly ordinal: number
  readonly steps: number
  readonly label: string
  readonly from: string
  readonly to: string | undefined
}

/** What the evidence was searched for where nothing was found. */
export type Sought =
  | { readonly kind: 'figure'; readonly cohort: string; readonly country: Country; readonly day: string }
  /** A count that the record does not keep. */
  | { readonly kind: 'uncounted'; readonly what: string }
  | { readonly kind: 'level'; readonly place: string; readonly day: string }
  | { readonly kind: 'events'; readonly from: string; readonly to: string }
  | { readonly kind: 'statement'; readonly holder: string | undefined }

/** Whose figure it is, and where it was read. */
export interface FigureSayer {
  /** Whom it goes back to; undefined where that is who published it. */
  readonly origin: string | undefined
  /** The site or paper, where it is not the office itself. */
  readonly publisher: string | undefined
  /** The day of a kept report. */
  readonly published: string | undefined
}

/** The reason for a verdict, worded in `words/`; claimed and recorded figures are written out (`160`, `50-100`, `≥ 280`). */
export type CheckReason =
  | { readonly kind: 'scale-has-steps'; readonly scaleId: string; readonly steps: number; readonly claimed: number }
  | { readonly kind: 'step-is-called'; readonly scaleId: string; readonly ordinal: number; readonly label: string; readonly claimed: string }
  | { readonly kind: 'step-has-rank'; readonly ordinal: number; readonly steps: number; readonly label: string; readonly claimed: StepRank }
  | { readonly kind: 'level-was'; readonly claimed: string; readonly spells: readonly SpellOfLevel[] }
  | { readonly kind: 'level-came-from'; readonly claimed: string; readonly ordinal: number; readonly steps: number; readonly label: string }
  | { readonly kind: 'level-is'; readonly ordinal: number; readonly steps: number; readonly label: string; readonly since: string | undefined; readonly claimed: string }
  | { readonly kind: 'level-decided'; readonly change: 'first' | 'raised' | 'lowered' | 'unchanged' | 'unknown'; readonly ordinal: number | undefined; readonly steps: number | undefined; readonly decided: string; readonly edition: string | undefined; readonly claimed: string }
  | { readonly kind: 'no-decision'; readonly day: string; readonly nearest: string | undefined }
  | { readonly kind: 'figure-agrees'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly by: FigureSayer; readonly population: string | undefined }
  | { readonly kind: 'figure-excluded'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly by: FigureSayer; readonly population: string | undefined }
  | { readonly kind: 'figure-conflicting'; readonly claimed: string; readonly elsewhere: readonly { readonly cohort: string; readonly recorded: string }[] }
  | { readonly kind: 'figure-open'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly by: FigureSayer }
  /** A bound such as "more than 150", within which the claimed number lies: it may be so, and nobody shows that it is. */
  | { readonly kind: 'figure-within-bound'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly by: FigureSayer }
  | { readonly kind: 'figure-outdated'; readonly claimed: string; readonly recorded: string; readonly asOf: string; readonly by: FigureSayer }
  /** A part of a whole, in per cent. */
  | { readonly kind: 'share-is'; readonly claimed: string; readonly low: number; readonly high: number; readonly asOf: string }
  /** A change between two days. */
  | { readonly kind: 'figure-moved'; readonly cohort: string; readonly claimed: number; readonly fromAsOf: string; readonly from: string; readonly toAsOf: string; readonly to: string }
  /** What a step of a scale means, as the record has it. */
  | { readonly kind: 'step-means'; readonly scaleId: string; readonly ordinal: number; readonly label: string; readonly meaning: string }
  | { readonly kind: 'yearly-total'; readonly year: number; readonly claimed: string; readonly recorded: string }
  | { readonly kind: 'series-moved'; readonly cohort: string; readonly direction: 'up' | 'down' | 'flat'; readonly fromAsOf: string; readonly from: string; readonly toAsOf: string; readonly to: string }
  | { readonly kind: 'event-found'; readonly event: string; readonly day: string; readonly place: string }
  | { readonly kind: 'event-differs'; readonly event: string; readonly field: 'killed' | 'injured' | 'status' | 'day'; readonly claimed: string; readonly recorded: string }
  /** Told by datasets or reports alone. */
  | { readonly kind: 'event-told'; readonly day: string; readonly place: string }
  | { readonly kind: 'event-told-otherwise'; readonly field: 'killed' | 'injured' | 'people' | 'status' | 'day'; readonly claimed: string; readonly told: readonly string[] }
  /** Nobody who tells of the event gives the number of victims that the text gives. */
  | { readonly kind: 'event-toll-untold'; readonly day: string; readonly place: string }
  /** It is told, and on which of these days is not. */
  | { readonly kind: 'event-days-open'; readonly place: string; readonly from: string; readonly to: string }
  | { readonly kind: 'event-toll-outdated'; readonly field: 'killed' | 'injured' | 'people'; readonly claimed: string; readonly later: string; readonly known: string }
  | { readonly kind: 'event-not-found'; readonly searchedFrom: string; readonly searchedTo: string }
  | { readonly kind: 'outside-record'; readonly first: string; readonly last: string }
  | { readonly kind: 'events-counted'; readonly status: 'completed' | 'failed' | 'foiled'; readonly count: number; readonly from: string; readonly to: string }
  /** Attacks of the record, undefined where it does not aim at all of them, and more that only datasets and reports tell. */
  | { readonly kind: 'events-told'; readonly record: number | undefined; readonly told: number; readonly from: string; readonly to: string }
  /** Attacks of the record in two periods of one length. */
  | { readonly kind: 'periods-compared'; readonly from: string; readonly to: string; readonly count: number; readonly thanFrom: string; readonly thanTo: string; readonly thanCount: number }
  | { readonly kind: 'lull'; readonly stream: Stream; readonly from: string; readonly to: string; readonly all: TempoComparison; readonly deadly: TempoComparison; readonly definitionsAgree: boolean }
  | { readonly kind: 'departures-known-only'; readonly since: string }
  | { readonly kind: 'judgement-recorded'; readonly edition: string }
  | { readonly kind: 'warning-recorded'; readonly edition: string | undefined; readonly issued: string | undefined }
  | { readonly kind: 'same-origin-only'; readonly origin: string }
  | { readonly kind: 'nothing-found'; readonly sought: Sought | undefined }
  /** A foiled plot where and when the text has an arrest: the record does not say who was arrested for it. */
  | { readonly kind: 'plot-beside'; readonly event: string; readonly day: string; readonly place: string }
  /** Single arrests, trials and journeys of which the text does not say when and where. */
  | { readonly kind: 'not-compared' }
  | { readonly kind: 'opinion' }
  | { readonly kind: 'forecast' }
  | { readonly kind: 'too-vague' }
  | { readonly kind: 'cue-only' }
  /** The text itself says that the figure was wrong. */
  | { readonly kind: 'taken-back' }

/** What in a sentence could have been checked. */
export type UnreadKind = 'number' | 'date' | 'level'

/** A sentence that can be checked and was not understood, or not to the end. */
export interface UnreadSentence {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly holds: readonly UnreadKind[]
}

/** What a dataset says of one event, as it opens under a verdict. */
export interface RecordItem {
  readonly kind: 'record'
  readonly id: string
  /** The dataset by its name. */
  readonly dataset: string
  readonly days: Period | undefined
  readonly country: Country | undefined
  readonly place: string | undefined
  readonly placePrecision: PlacePrecision
  /** Undefined where the dataset does not say, which is not 0. */
  readonly killed: number | undefined
  readonly killedLow: number | undefined
  readonly killedHigh: number | undefined
  readonly injured: number | undefined
  readonly sourceUrl: string | undefined
  readonly known: Day
}

/** A text held against the evidence: each of its claims with a verdict, and everything those rest on, by row or claim id. */
export interface CheckResult {
  readonly report: UnreadReport & { readonly url?: string | undefined }
  /** Of the text itself, where it has any. */
  readonly pages: readonly PageStretch[]
  readonly country: Country
  readonly view: AsOf
  readonly claims: readonly CheckedClaim[]
  /** What was not checked because it was not understood. */
  readonly unread: readonly UnreadSentence[]
  readonly evidence: Readonly<Record<string, EvidenceItem | RecordItem>>
}

/** Attacks in a window against a reference period, under one definition; numbers as the tempo indicator computes them. */
export interface TempoComparison {
  readonly finding: TempoFinding
  readonly count: number
  readonly days: number
  readonly referenceCount: number
  readonly referenceDays: number
  /** Undefined where the reference has none. */
  readonly ratio: number | undefined
  readonly low: number
  readonly high: number
  readonly p: number
  /** Probability of a longest gap as long as the one seen, were nothing changed; undefined where there are too few events for a gap. */
  readonly gapProbability: number | undefined
}
