import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { EvidenceRowKind, RecordDriver } from '../evidence/evidence-row.ts'
import type { RowConfidence, AsOf } from '../times.ts'
import type { BothLanguages, Quantity, Statement, TempoDefinition } from './sentence.ts'
import type { Stream } from '../level/stream.ts'

/** The threat picture of a country as of a day: what the terminal, JSON and page forms all say. */
export interface ThreatPicture {
  readonly country: Country
  readonly view: AsOf
  readonly official: false
  readonly level: CurrentLevel | undefined
  /** The level that was set here, if one was: who, why, and what the model proposed at that moment. */
  readonly own: readonly Statement[]
  /** What the team says beside it in its own words; only in editions whose draft has such sentences. */
  readonly ownSentences?: readonly Statement[]
  readonly levelStatements: readonly Statement[]
  readonly boards: readonly LevelBoard[]
  readonly whyInShort: Statement | undefined
  readonly uncertainInShort: Statement | undefined
  readonly reasons: readonly ReasonGroup[]
  readonly against: readonly Statement[]
  readonly proposal: readonly Statement[]
  readonly wouldChange: readonly Statement[]
  /** What people judged together, and who dissents. */
  readonly judgements: readonly Statement[]
  readonly tempo: TempoPanel | undefined
  /** What datasets that were brought in count over the same days. */
  readonly datasets: readonly Statement[]
  readonly travellers: TravellerLedger | undefined
  readonly events: readonly Statement[]
  readonly warnings: readonly Statement[]
  readonly unknown: readonly Statement[]
  /** Everything that the statements rest on, by key. */
  readonly evidence: Readonly<Record<string, EvidenceItem>>
  readonly sources: readonly PictureSource[]
}

export interface CurrentLevel {
  readonly ordinal: number
  readonly steps: number
  readonly label: string
  readonly scaleId: string
  readonly authority: string
  /** First dated decision of the unbroken spell at this step on this version of the scale. */
  readonly since: PartialDay | undefined
  /** The record does not have the start: it began then at the latest. */
  readonly sinceAtLatest: boolean
  readonly edition: string | undefined
  readonly decided: PartialDay | undefined
  readonly nextReview: Day | undefined
  /** Who set it here; undefined for the level that the authority decided. */
  readonly setHereBy: string | undefined
  /** The steps of this version, lowest first. */
  readonly scale: readonly { readonly ordinal: number; readonly label: string; readonly labelEn: string; readonly meaning: BothLanguages }[]
  readonly evidence: readonly string[]
}

/** One version of a scale with the decisions taken on it: a gauge board; a new version is a new board, never a jump. */
export interface LevelBoard {
  readonly scaleId: string
  readonly scaleName: string
  readonly steps: number
  readonly labels: readonly string[]
  readonly validFrom: PartialDay | undefined
  readonly validTo: PartialDay | undefined
  readonly spells: readonly LevelSpell[]
}

export interface LevelSpell {
  readonly ordinal: number
  readonly label: string
  readonly from: PartialDay
  /** Day before the next spell starts, or undefined while it lasts. */
  readonly to: PartialDay | undefined
  readonly editions: readonly string[]
  readonly evidence: readonly string[]
}

export interface ReasonGroup {
  readonly driver: RecordDriver
  readonly statements: readonly Statement[]
}

export interface TempoPanel {
  readonly stream: Stream
  readonly first: Day
  readonly last: Day
  readonly referenceFirst: Day
  readonly referenceLast: Day
  readonly statements: readonly Statement[]
  /** For the chart: one point an event, oldest first. */
  readonly points: readonly { readonly day: PartialDay; readonly place: BothLanguages; readonly country: Country | undefined; readonly killed: number | undefined; readonly counted: readonly TempoDefinition[]; readonly evidence: string }[]
  readonly rates: readonly TempoRate[]
}

/** Events per 30 days with a 95 % interval, for one definition in one window. */
export interface TempoRate {
  readonly definition: TempoDefinition
  readonly window: 'reference' | 'current'
  readonly count: number
  readonly days: number
  readonly per30Days: number
  readonly low: number
  readonly high: number
}

export interface TravellerLedger {
  readonly figureAsOf: PartialDay
  readonly statements: readonly Statement[]
  readonly total: LedgerPart | undefined
  readonly parts: readonly LedgerPart[]
  /** Cohorts over time, for the chart; a change of definition starts a new run. */
  readonly series: readonly CohortSeries[]
}

export interface LedgerPart {
  readonly cohort: string
  readonly quantity: Quantity | undefined
  readonly uncertain: boolean
  readonly evidence: readonly string[]
}

export interface CohortSeries {
  readonly cohort: string
  readonly runs: readonly {
    readonly population: string | undefined
    readonly points: readonly { readonly asOf: PartialDay; readonly quantity: Quantity; readonly evidence: string }[]
  }[]
}

/** A column of a row as the record has it, with the Dutch of a text that it has in English. */
export interface EvidenceCell {
  readonly name: string
  readonly value: string
  readonly dutch: string | undefined
}

/** What opens under a sentence. */
export type EvidenceItem =
  | {
      readonly kind: 'row'
      readonly id: string
      readonly table: EvidenceRowKind
      readonly cells: readonly EvidenceCell[]
      readonly sourceUrl: string | undefined
      readonly publisher: string | undefined
      readonly origin: string
      readonly confidence: RowConfidence | undefined
      readonly happened: PartialDay | undefined
      readonly known: Day
      readonly note: string | undefined
    }
  | {
      readonly kind: 'passage'
      readonly id: string
      readonly report: string
      readonly title: string
      readonly source: string
      readonly sourceName: string
      readonly published: PartialDay
      /** Where the report has pages: the one on which the passage begins. */
      readonly page: number | undefined
      readonly before: string
      readonly quote: string
      readonly after: string
      readonly url: string | undefined
      readonly origin: string
      /** True for a report that was written for the demo: shown, never counted. */
      readonly illustrative: boolean
      /** ISO 8601 instant at which its words were taken out on a lawful demand. */
      readonly erased?: string
    }

export interface PictureSource {
  readonly publisher: string
  readonly rows: number
  readonly origins: readonly string[]
}
