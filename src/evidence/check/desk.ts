import {
  addDays, type Claim, type Country, type Day, type EvidenceBase, isPartialDay, lastDayOf, type Period, type Stream, type TempoComparison, type ThreatEvent, type UnreadReport,
} from '../../core/index.ts'
import type { RepeatedRows } from '../events/attacks-once.ts'
import { copiedFigures } from '../figures/copied-figures.ts'
import { type FigurePoint } from '../figures/figure-point.ts'
import { figurePoints } from '../figures/figure-series.ts'
import type { Dependence } from '../origins/corroborate.ts'
import { dependenceOf } from '../origins/dependence.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type OwnText, ownTextOf } from './own-text.ts'
import { type ToldEvent, toldEvents } from './told-events.ts'

/** The text under check; where it was published decides which rows go back to it. */
export type CheckedText = UnreadReport & { readonly url?: string | undefined }

/** Which attacks in which days a claim compares with what went before; no countries means all of Europe. */
export interface TempoQuestion {
  readonly stream: Stream
  readonly countries: readonly Country[]
  readonly first: Day
  readonly last: Day
}

/** Both definitions of the attack tempo, with the rows they counted in the window and before it. */
export interface TempoAnswer {
  readonly all: TempoComparison
  readonly deadly: TempoComparison
  readonly events: readonly string[]
}

export interface CheckInput {
  readonly report: CheckedText
  readonly claims: readonly Claim[]
  /** Whose level and cohorts the text speaks of where it does not say. */
  readonly country: Country
  readonly base: EvidenceBase
  readonly vocabulary: Vocabulary
  /** The attacks of the record, each once, whoever tells it. */
  readonly attacks: readonly ThreatEvent[]
  /** Rows that tell an attack which another row tells too: each is looked at, and counts once. */
  readonly repeats: RepeatedRows
  /** The days in which the list of attacks aims at all of them: outside, no row is not no attack. */
  readonly coverage: Period
  /** The attack-tempo indicator; undefined where the window has no reference. */
  readonly compareTempo: (question: TempoQuestion) => TempoAnswer | undefined
}

/** What every check works from: the evidence, and what in it goes back to the text itself. */
export interface Desk extends CheckInput {
  /** The last day on which the text can have been written. */
  readonly published: Day
  readonly asOf: Day
  readonly own: OwnText
  readonly points: readonly FigurePoint[]
  /** Every event that rows, records of datasets and reports tell of. */
  readonly events: () => readonly ToldEvent[]
  readonly dependence: Dependence
}

/** The desk for one text; what only some checks need is made when they ask. */
export function openDesk(input: CheckInput): Desk {
  const asOf = input.base.view.asOf
  const points = figurePoints(input.base, input.vocabulary)
  return {
    ...input,
    published: publishedDay(input.report.published) ?? asOf,
    asOf,
    own: ownTextOf(input.report, input.base, input.vocabulary),
    points,
    events: whenAsked(() => toldEvents(input)),
    dependence: dependenceOf(input.base.textLinks, copiedFigures(points)),
  }
}

/** Joining every event takes longer than most checks, and few claims ask for it. */
function whenAsked<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined
  return () => (computed ??= { value: compute() }).value
}

function publishedDay(published: string | undefined): Day | undefined {
  const partial = published?.replace(/~$/, '')
  return partial !== undefined && isPartialDay(partial) ? lastDayOf(partial) : undefined
}

/** The year before the text was published: where a claim names no days and yet speaks of the recent past. */
export function yearBefore(day: Day): Period {
  return { first: addDays(day, -364), last: day }
}
