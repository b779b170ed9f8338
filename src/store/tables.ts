import type { ColumnType } from 'kysely'
import type {
  AttackType, AuditVia, Channel, Claim, ClaimKind, ClaimReview, Clearance, Country, Dataset, Day, Delivery, DeliveryFailure, Doubt, DraftBody, DraftKind, DraftStep, EntryBody, EntryKind, Erasure, EventClass, EventLink, EventOutcome,
  EventReading, EventRecord, EventRelation, EvidenceRow, FindFilter, Flag, Ideology, JobAsked, JobFileOutcome, JobKind, JobOutcome, JobState, Language, Marking, PageStretch, PlacePrecision, PublicEntry, RejectionReason, Reliability, ReviewStep, Right, Role,
  SourceKind, Statement, StoredClaim, Stream,
} from '../core/index.ts'

/** What became of the rows of a file so far. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Known earlier than what is kept of the same event. */
  readonly older: number
  readonly withdrawn: number
}

/** A `date` column: read and written as `YYYY-MM-DD`. */
type DayColumn = ColumnType<Day, Day, never>
/** A `timestamptz(3)` column. */
type InstantColumn = ColumnType<Date, Date, never>
/** A `jsonb` column: written as text. */
type JsonColumn<T> = ColumnType<T, string, never>
/** One that is written anew. */
type ChangingJson<T> = ColumnType<T, string, string>

/** What a watched place said of itself when it was read last: size and time of a file, or what a server gave to ask by. */
export type WatchMark = Readonly<Record<string, string | number>>

/** The tables of the newest migration. */
export interface Tables {
  readonly record_row: {
    readonly id: string
    readonly revision: number
    readonly kind: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly digest: string
    readonly body: JsonColumn<Omit<EvidenceRow, 'times'> & { readonly happened?: string }>
  }
  readonly source: { readonly id: string; readonly name: string; readonly kind: SourceKind; readonly reliability: Reliability; readonly recorded: InstantColumn }
  readonly report: {
    readonly id: string
    readonly source: string
    readonly title: string
    readonly lang: Language
    readonly country: string | null
    readonly published: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly url: string | null
    readonly marking: Marking
    readonly licence: string
    readonly note: string | null
    readonly illustrative: boolean
    readonly digest: string
    readonly text: string
  }
  readonly report_layout: {
    readonly report: string
    readonly stretches: JsonColumn<readonly PageStretch[]>
    /** `[page, start, end, x, y, width, height]` of each run of words. */
    readonly words: JsonColumn<readonly (readonly number[])[]>
  }
  readonly report_marking: { readonly report: string; readonly marking: Marking; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly report_retraction: { readonly report: string; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly claim: {
    readonly id: string
    readonly revision: number
    readonly report: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly status: StoredClaim['status']
    readonly body: JsonColumn<Claim>
    readonly kind: ClaimKind
    readonly country: string | null
    readonly subject: string | null
    readonly first: DayColumn
    readonly last: DayColumn
  }
  readonly claim_retraction: { readonly report: string; readonly claim: string; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly source_retraction: { readonly source: string; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly dataset_retraction: { readonly dataset: string; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly report_search: { readonly report: string; readonly known: DayColumn; readonly recorded: InstantColumn; readonly terms: ColumnType<string, string, never> }
  readonly search_term: { readonly term: string }
  readonly text_link: {
    readonly report: string
    readonly other: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly containment: number
    /** `[start, end, start in the other, end in the other]` of each. */
    readonly passages: JsonColumn<readonly (readonly number[])[]>
  }
  readonly text_sketch: { readonly report: string; readonly hash: string }
  readonly watched: { readonly place: string; readonly mark: ColumnType<WatchMark, string, string>; readonly looked: ColumnType<Date, Date, Date> }
  readonly refused_notice: { readonly address: string; readonly digest: string; readonly recorded: InstantColumn; readonly body: string }
  readonly event_record: {
    readonly id: string
    readonly revision: number
    readonly dataset: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly status: EventRecord['status']
    readonly digest: string
    readonly first: DayColumn | null
    readonly last: DayColumn | null
    readonly country: string | null
    readonly place: string | null
    readonly latitude: number | null
    readonly longitude: number | null
    readonly place_precision: PlacePrecision
    readonly outcome: EventOutcome
    readonly ideology: Ideology
    readonly attack_type: AttackType
    readonly actor: string | null
    readonly killed: number | null
    readonly killed_low: number | null
    readonly killed_high: number | null
    readonly injured: number | null
    readonly includes_perpetrators: boolean | null
    readonly class: EventClass
    readonly terms: ColumnType<string, string | undefined, never>
    readonly body: JsonColumn<EventRecord['body']>
  }
  readonly dataset: { readonly id: string; readonly revision: number; readonly known: DayColumn; readonly recorded: InstantColumn; readonly body: JsonColumn<Omit<Dataset, 'id'>> }
  readonly import_batch: {
    readonly dataset: string
    readonly run: number
    readonly batch: number
    readonly file: string
    readonly known: DayColumn
    readonly rows: number
    readonly counts: JsonColumn<ImportCounts>
    readonly finished: boolean
    readonly recorded: InstantColumn
  }
  readonly event_link: {
    readonly a: string
    readonly b: string
    readonly revision: number
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly relation: EventRelation
    readonly probability: number | null
    readonly decided_by: EventLink['decidedBy']
    readonly reason: string | null
  }
  readonly row_retraction: RetractionById
  readonly record_retraction: RetractionById
  readonly claim_correction: { readonly report: string; readonly claim: string; readonly revision: number; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly report_reading: { readonly report: string; readonly doubts: JsonColumn<readonly Pick<Doubt, 'kind' | 'start' | 'end'>[]>; readonly known: DayColumn; readonly recorded: InstantColumn }
  readonly report_review: {
    readonly report: string
    readonly step: number
    readonly act: ReviewStep['act']
    readonly about: number | null
    readonly author: string
    readonly state: ReviewStep['state']
    readonly known: DayColumn
    readonly recorded: InstantColumn
  }
  readonly claim_review: {
    readonly report: string
    readonly claim: string
    readonly number: number
    readonly step: number
    readonly revision: number
    readonly verdict: ClaimReview['verdict']
    readonly reason: RejectionReason | null
    readonly words: string | null
    readonly known: DayColumn
    readonly recorded: InstantColumn
  }
  readonly review_settled: { readonly report: string; readonly step: number; readonly recorded: InstantColumn }
  readonly flag: {
    readonly id: string
    readonly revision: number
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly status: Flag['status']
    readonly subject_kind: Flag['subject']['kind']
    readonly subject: string
    readonly cause_kind: Flag['cause']['kind']
    readonly cause: string
    readonly reason: string | null
    readonly marking: ColumnType<Marking, Marking | undefined, never>
    readonly body: JsonColumn<Pick<Flag, 'corrections'> & Pick<Flag['cause'], 'act' | 'reason' | 'known'>>
  }
  readonly kept_product: {
    readonly id: string
    readonly revision: number
    readonly kind: 'picture'
    readonly country: string
    readonly as_of: DayColumn
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly digest: string
    readonly body: JsonColumn<{ readonly statements: readonly Statement[] }>
  }
  readonly lean: { readonly product: string; readonly revision: number; readonly part: string; readonly evidence: string }
  readonly logbook_entry: {
    readonly id: string
    readonly kind: EntryKind
    readonly country: string
    readonly scope: string
    readonly stream: Stream | null
    readonly author: string
    readonly about: string | null
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly marking: ColumnType<Marking, Marking | undefined, never>
    readonly body: JsonColumn<EntryBody>
  }
  readonly entry_lean: { readonly entry: string; readonly evidence: string }
  readonly draft: {
    readonly id: string
    readonly revision: number
    readonly kind: DraftKind
    readonly country: Country
    readonly step: DraftStep
    readonly account: string
    readonly author: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly result: string | null
    readonly body: JsonColumn<DraftBody>
  }
  readonly draft_lean: { readonly draft: string; readonly revision: number; readonly evidence: string }
  readonly edition: { readonly id: string; readonly country: string; readonly number: number; readonly known: DayColumn; readonly recorded: InstantColumn; readonly digest: string; readonly body: ColumnType<string, string, string> }
  readonly edition_file: { readonly edition: string; readonly path: string; readonly digest: string; readonly body: string; readonly recorded: InstantColumn }
  readonly log_entry: {
    readonly index: number
    readonly kind: PublicEntry['kind']
    readonly subject: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly entry: string
    readonly leaf_hash: string
  }
  readonly checkpoint: { readonly size: number; readonly root: string; readonly note: string; readonly recorded: InstantColumn }
  readonly saved_search: {
    readonly id: string
    readonly account: string
    readonly name: string
    readonly question: string
    readonly body: JsonColumn<FindFilter>
    readonly recorded: InstantColumn
    readonly looked: ColumnType<Date, Date, Date>
  }
  readonly follower: {
    readonly id: string
    readonly channel: Channel
    readonly address: string
    readonly secret: string
    readonly language: Language
    readonly country: Country | null
    readonly stream: Stream | null
    readonly only_changes: boolean
    readonly asked: ColumnType<Date, Date, Date>
    readonly confirmed: ColumnType<Date | null, Date | null, Date>
  }
  readonly delivery: {
    readonly id: string
    readonly attempt: number
    readonly follower: string
    readonly channel: Channel
    readonly edition: string | null
    readonly outcome: Delivery['outcome']
    readonly reason: DeliveryFailure | null
    readonly status: number | null
    readonly recorded: InstantColumn
  }
  readonly account: {
    readonly id: string
    readonly name: string
    readonly roles: ChangingJson<readonly Role[]>
    readonly clearance: ColumnType<Clearance, Clearance, Clearance>
    readonly demo: boolean
    readonly has_second_factor: ColumnType<boolean, boolean | undefined, boolean>
    readonly language: ColumnType<Language | null, Language | undefined, Language>
    readonly disabled: ColumnType<Date | null, Date | null, Date | null>
    readonly created: InstantColumn
    readonly changed: ColumnType<Date, Date, Date>
  }
  readonly credential: { readonly id: string; readonly account: string; readonly provider: 'credential' | 'oidc'; readonly subject: string; readonly password: ColumnType<string | null, string | null, string>; readonly created: InstantColumn; readonly changed: ColumnType<Date, Date, Date> }
  readonly session: { readonly id: string; readonly account: string; readonly token: string; readonly expires: InstantColumn; readonly user_agent: string | null; readonly created: InstantColumn; readonly changed: InstantColumn; readonly proved: ColumnType<Date | null, Date | null, Date> }
  readonly sign_in_challenge: { readonly id: string; readonly identifier: string; readonly value: string; readonly expires: InstantColumn; readonly created: InstantColumn; readonly changed: InstantColumn }
  readonly second_factor: { readonly id: string; readonly account: string; readonly verified: boolean | null }
  readonly passkey: { readonly id: string; readonly account: string; readonly public_key: string; readonly counter: ColumnType<string, number, number>; readonly transports: JsonColumn<readonly string[]>; readonly created: InstantColumn; readonly last_used: ColumnType<Day | null, Day | null, Day> }
  readonly sign_in_link: { readonly digest: string; readonly account: string | null; readonly created: InstantColumn; readonly expires: InstantColumn; readonly used: ColumnType<Date | null, Date | null, Date> }
  readonly access_token: {
    readonly id: string
    readonly account: string
    readonly digest: string
    readonly label: string
    readonly rights: JsonColumn<readonly Right[]>
    readonly created: InstantColumn
    readonly expires: InstantColumn
    readonly revoked: ColumnType<Date | null, Date | null, Date>
    readonly last_used: ColumnType<Day | null, Day | null, Day>
  }
  readonly sign_in_count: { readonly key: string; readonly count: ColumnType<number, number, number>; readonly until: ColumnType<Date, Date, Date> }
  readonly audit_entry: {
    readonly number: ColumnType<string, number, never>
    readonly recorded: InstantColumn
    readonly actor: string | null
    readonly via: AuditVia
    readonly act: string
    readonly status: number
    readonly subjects: JsonColumn<readonly string[]>
    readonly marking: Marking | null
    readonly previous: string
    readonly digest: string
  }
  readonly form_key: { readonly account: string; readonly key: string }
  readonly answered_request: {
    readonly account: string
    readonly key: string
    readonly digest: string
    readonly status: number
    readonly headers: JsonColumn<Readonly<Record<string, string>>>
    readonly body: string
    readonly answered: InstantColumn
  }
  readonly job: {
    readonly id: string
    readonly kind: JobKind
    readonly account: string
    readonly author: string
    readonly marking: Marking
    readonly asked: JsonColumn<JobAsked>
    readonly state: ColumnType<JobState, JobState, JobState>
    readonly share: ColumnType<number, number, number>
    readonly count: ColumnType<number, number, number>
    readonly total: ColumnType<number | null, number | null, number | null>
    readonly lost: ColumnType<number, number, number>
    readonly told: ColumnType<Date | null, Date | null, Date>
    readonly stopping: ColumnType<boolean, boolean, boolean>
    readonly outcome: ColumnType<JobOutcome | null, string | null, string | null>
    readonly recorded: InstantColumn
    readonly ended: ColumnType<Date | null, Date | null, Date | null>
  }
  readonly job_file: {
    readonly job: string
    readonly number: number
    readonly name: ColumnType<string, string, string>
    readonly bytes: ColumnType<Buffer | null, Buffer | null, Buffer | null>
    readonly outcome: ColumnType<JobFileOutcome | null, string | null, string>
  }
  readonly job_result: { readonly job: string; readonly name: string; readonly part: number; readonly bytes: Buffer }
  readonly job_address: { readonly digest: string; readonly job: string; readonly account: string; readonly expires: InstantColumn }
  readonly change_count: { readonly name: string; readonly changes: string }
  readonly event_reading: {
    readonly key: string
    readonly reading: string
    readonly kind: EventReading['kind']
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly facts: JsonColumn<EventReading['facts']>
  }
  readonly erasure: {
    readonly report: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly demand: Erasure['demand']
    readonly reason: string
    readonly digest: string
    readonly characters: number
  }
}

interface RetractionById {
  readonly id: string
  readonly known: DayColumn
  readonly recorded: InstantColumn
  readonly reason: string
}
