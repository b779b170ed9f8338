import type { Corroboration } from '../evidence/corroboration.ts'
import type { DatasetTempo } from '../level/assessment.ts'
import type { Country } from '../country.ts'
import type { Day, PartialDay, Period } from '../day.ts'
import type { Driver } from '../level/driver.ts'
import type { AttackStatus, AttackType, Ideology, RecordDriver, RowQualifier } from '../evidence/evidence-row.ts'
import type { Language } from '../language.ts'
import type { LevelConfidence } from '../level/level-proposal.ts'
import type { LikelihoodWording } from '../judgements/likelihood-wording.ts'
import type { ConfidenceLevel } from '../logbook/judgement.ts'
import type { ProposalThen } from '../logbook/level-setting.ts'
import type { WrittenText } from '../logbook/logbook-entry.ts'
import type { WarnedEvent } from '../logbook/warned-event.ts'
import type { ResolvedOutcome } from '../logbook/warning-resolution.ts'
import type { Stream } from '../level/stream.ts'
import type { Verdict } from '../verdict.ts'

/** A text that the record holds in both languages. */
export type BothLanguages = Readonly<Record<Language, string>>

/** A count with what is said about its exactness; all three numbers undefined means unknown, never 0. */
export interface Quantity {
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly qualifier: RowQualifier
}

/** Which attacks a tempo counts; each definition is named wherever its numbers stand. */
export type TempoDefinition = 'completed-and-failed' | 'deadly'

/** What the published rule of docs/methods/attack-tempo.md concludes from the numbers. */
export type TempoFinding = 'fell' | 'compatible-with-fall' | 'no-change-shown' | 'rose' | 'too-few'

/** Everything that Peil says in its own words: a closed list, worded once per language in `words/`. */
export type Sentence =
  /** According to whom is said where a level was set here beside it. */
  | { readonly kind: 'level-now'; readonly country: Country; readonly accordingTo: string | undefined; readonly ordinal: number; readonly steps: number; readonly label: string; readonly since: PartialDay | undefined; readonly atLatest: boolean; readonly edition: string | undefined }
  | { readonly kind: 'level-none'; readonly country: Country; readonly asOf: Day }
  | { readonly kind: 'level-step-unknown'; readonly country: Country; readonly decided: PartialDay; readonly label: string | undefined }
  | { readonly kind: 'level-kept-name'; readonly edition: string; readonly decided: PartialDay; readonly ordinal: number; readonly steps: number; readonly label: string }
  | { readonly kind: 'level-kept'; readonly edition: string; readonly decided: PartialDay; readonly ordinal: number; readonly steps: number; readonly label: string }
  | { readonly kind: 'level-moved'; readonly edition: string; readonly decided: PartialDay; readonly direction: 'raised' | 'lowered'; readonly ordinal: number; readonly steps: number; readonly label: string }
  | { readonly kind: 'scale-changed'; readonly label: string; readonly fromOrdinal: number; readonly fromSteps: number; readonly fromSince: PartialDay | undefined; readonly toOrdinal: number; readonly toSteps: number; readonly on: PartialDay }
  /** A level that was set with Peil, for the country, by a role. */
  | { readonly kind: 'own-level'; readonly author: string; readonly second: string | undefined; readonly decided: Day; readonly ordinal: number; readonly steps: number; readonly label: string; readonly review: Day; readonly until: Day | undefined; readonly overdue: boolean }
  /** The same for a part of the country. */
  | { readonly kind: 'own-level-part'; readonly scope: string; readonly author: string; readonly second: string | undefined; readonly decided: Day; readonly ordinal: number; readonly steps: number; readonly label: string; readonly review: Day; readonly until: Day | undefined; readonly overdue: boolean }
  | { readonly kind: 'own-reason'; readonly author: string; readonly text: WrittenText }
  /** What the team says beside the picture in its own words, and what a check said of each claim in it when it was frozen. */
  | { readonly kind: 'own-sentence'; readonly text: WrittenText; readonly checked: readonly CheckedPart[] }
  /** A level that was set here and no longer holds, though none was set after it. */
  | { readonly kind: 'own-level-ended'; readonly author: string; readonly decided: Day; readonly ordinal: number; readonly steps: number; readonly label: string; readonly ended: { readonly by: 'trigger-withdrawn' } | { readonly by: 'run-out'; readonly last: Day } }
  | { readonly kind: 'own-proposal'; readonly decided: Day; readonly set: number; readonly proposal: ProposalThen | undefined }
  | { readonly kind: 'judged-question'; readonly question: WrittenText; readonly asked: Day }
  | { readonly kind: 'judged'; readonly text: WrittenText; readonly wording: LikelihoodWording; readonly judges: number; readonly lowPercent: number; readonly highPercent: number; readonly opened: Day }
  | { readonly kind: 'judged-confidence'; readonly levels: readonly ConfidenceLevel[] }
  | { readonly kind: 'dissent'; readonly author: string; readonly text: WrittenText; readonly wording: LikelihoodWording; readonly reasons: readonly WrittenText[] }
  | ({ readonly kind: 'own-warning' } & IssuedWarning)
  /** The same, told when it may have been decided already. */
  | ({ readonly kind: 'warned' } & IssuedWarning)
  /** What a role said became of a warning, and why; what the warning was stands in a sentence of its own. */
  | { readonly kind: 'warning-outcome'; readonly outcome: ResolvedOutcome; readonly author: string; readonly said: Day; readonly reason: WrittenText }
  | { readonly kind: 'proposal-confidence'; readonly confidence: LevelConfidence; readonly narrow: boolean }
  | { readonly kind: 'why-in-short'; readonly up: number; readonly down: number; readonly neutral: number; readonly edition: string; readonly leading: readonly BothLanguages[] }
  | { readonly kind: 'level-part'; readonly scope: string; readonly decided: PartialDay; readonly change: 'raised' | 'lowered' | 'set'; readonly ordinal: number; readonly steps: number; readonly label: string }
  | { readonly kind: 'uncertain-in-short'; readonly tempo: UncertainTempo | undefined; readonly narrow: boolean | undefined }
  | { readonly kind: 'reason'; readonly driver: RecordDriver; readonly direction: 'up' | 'down' | 'neutral'; readonly edition: string; readonly decided: PartialDay; readonly text: BothLanguages }
  | { readonly kind: 'tempo'; readonly definition: TempoDefinition; readonly stream: Stream; readonly finding: TempoFinding; readonly first: Day; readonly last: Day; readonly count: number; readonly days: number; readonly referenceFirst: Day; readonly referenceLast: Day; readonly referenceCount: number; readonly referenceDays: number; readonly ratio: number | undefined; readonly low: number; readonly high: number; readonly p: number }
  | { readonly kind: 'tempo-gap'; readonly definition: TempoDefinition; readonly searchedFrom: Day; readonly searchedTo: Day; readonly first: Day; readonly last: Day; readonly days: number; readonly probability: number }
  | { readonly kind: 'tempo-definitions'; readonly agree: boolean; readonly completedAndFailed: TempoFinding; readonly deadly: TempoFinding }
  | { readonly kind: 'tempo-silence-needed'; readonly definition: TempoDefinition; readonly days: number; readonly soFarDays: number }
  | { readonly kind: 'dataset-tempo'; readonly tempo: DatasetTempo }
  | { readonly kind: 'cohort'; readonly cohort: string; readonly quantity: Quantity; readonly figureAsOf: PartialDay; readonly population: string | undefined }
  | { readonly kind: 'cohort-conflict'; readonly cohort: string; readonly readings: readonly { readonly cohort: string; readonly quantity: Quantity }[] }
  | { readonly kind: 'origins-conflict'; readonly cohort: string; readonly readings: readonly { readonly origin: string; readonly quantity: Quantity; readonly figureAsOf: PartialDay }[] }
  | { readonly kind: 'ledger'; readonly outcome: 'consistent' | 'conflicting' | 'not-comparable'; readonly figureAsOf: PartialDay; readonly total: Quantity | undefined; readonly sumLow: number | undefined; readonly sumHigh: number | undefined; readonly roundingStep: number; readonly missing: readonly string[] }
  | { readonly kind: 'departures-none-known'; readonly since: PartialDay; readonly known: Day }
  | { readonly kind: 'proposal'; readonly current: number; readonly proposed: number; readonly withoutReluctance: number; readonly probabilityLower: number; readonly probabilityAtOrAbove: number; readonly highest: number; readonly lowerBar: number; readonly raiseBar: number; readonly tooLowWeighs: number; readonly robustness: number }
  | { readonly kind: 'proposal-narrow' }
  | { readonly kind: 'proposal-unassessable'; readonly missing: readonly ('intent' | 'capability')[] }
  | { readonly kind: 'flip'; readonly stream: Stream; readonly driver: Driver; readonly direction: 'up' | 'down'; readonly to: number; readonly moderateItems: number }
  | { readonly kind: 'nothing-would-flip' }
  | { readonly kind: 'top-step-needs-trigger'; readonly step: number }
  | { readonly kind: 'proposal-other-scale'; readonly scaleId: string | undefined; readonly steps: number | undefined }
  | { readonly kind: 'proposal-echo'; readonly rows: number; readonly fromEditions: number; readonly streams: readonly Stream[]; readonly unassessable: readonly Stream[] }
  | { readonly kind: 'coded-by-us'; readonly rows: number; readonly version: string }
  | { readonly kind: 'event'; readonly day: PartialDay; readonly place: BothLanguages; readonly country: Country | undefined; readonly status: AttackStatus; readonly ideology: Ideology; readonly attackType: AttackType; readonly killed: number | undefined; readonly injured: number | undefined }
  | { readonly kind: 'events-more'; readonly shown: number; readonly of: number; readonly days: number }
  | { readonly kind: 'warnings-rule' }
  | { readonly kind: 'warning'; readonly edition: string | undefined; readonly issued: PartialDay; readonly expectation: BothLanguages; readonly horizon: string | undefined }
  | { readonly kind: 'unknown-review' }
  | { readonly kind: 'unknown-toll'; readonly events: number; readonly of: number }
  | { readonly kind: 'unknown-cohort'; readonly cohort: string; readonly lastAsOf: PartialDay | undefined }
  | { readonly kind: 'record-ends'; readonly what: 'decisions' | 'events'; readonly last: PartialDay; readonly asOf: Day }
  | { readonly kind: 'unknown-coverage'; readonly area: 'separatist-and-left' | 'plots-thin' }
  | { readonly kind: 'unknown-thirty'; readonly readings: number }
  | { readonly kind: 'stale-figures'; readonly figureAsOf: PartialDay; readonly asOf: Day; readonly usualDays: number | undefined }
  | { readonly kind: 'one-origin'; readonly reasons: number; readonly edition: string }
  | { readonly kind: 'report-differs'; readonly source: string; readonly published: PartialDay; readonly illustrative: boolean; readonly cohort: string; readonly says: Quantity; readonly record: Quantity; readonly recordAsOf: PartialDay }

/** What the tempo says of the time since a day, in short; the finding on deadly attacks only where it is another one. */
export interface UncertainTempo {
  readonly stream: Stream
  readonly since: Day
  readonly finding: TempoFinding
  readonly deadly: TempoFinding | undefined
}

/** A claim in somebody's own words, as it stands there, with the verdict on it. */
export interface CheckedPart {
  readonly language: Language
  readonly quote: string
  readonly verdict: Verdict
}

/** Of what a role warned, when, and how likely it was to them. */
interface IssuedWarning {
  readonly event: WarnedEvent
  readonly scope: string
  readonly stream: Stream | undefined
  readonly window: Period
  readonly wording: LikelihoodWording
  readonly author: string
  readonly issued: Day
}

export type SentenceKind = Sentence['kind']

const sums: ReadonlySet<SentenceKind> = new Set(['tempo', 'tempo-gap', 'tempo-definitions', 'uncertain-in-short', 'proposal', 'coded-by-us', 'ledger', 'unknown-toll', 'stale-figures', 'origins-conflict'])

/** Whether a sentence sums up many things: its origins then stand behind one part each, and do not confirm each other. */
export function sumsUp({ kind }: Sentence): boolean {
  return sums.has(kind)
}

const ownKinds: ReadonlySet<SentenceKind> = new Set(['own-level', 'own-level-part', 'own-reason', 'own-sentence', 'judged-question', 'judged', 'dissent', 'own-warning', 'warned', 'warning-outcome'])

/** Whether a sentence tells what people here decided or judge: the origins behind it stand behind the evidence that they leaned on, and did not decide with them. */
export function isOfPeopleHere({ kind }: Sentence): boolean {
  return ownKinds.has(kind)
}

/** A sentence with what it rests on: keys into the picture's evidence, and how many origins those go back to. */
export interface Statement {
  readonly id: string
  readonly sentence: Sentence
  readonly evidence: readonly string[]
  readonly origins: number
  /** How independent those origins are; undefined for a sentence that sums up many things. */
  readonly corroboration: Corroboration | undefined
}
