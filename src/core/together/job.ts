import type { Marking } from '../claims/report.ts'
import type { Country } from '../country.ts'
import type { Day } from '../day.ts'
import type { ErasureDemand } from '../evidence/withdrawal.ts'
import type { Right } from '../people/role.ts'
import type { Problem } from '../problem.ts'

export const jobStates = ['gathering', 'waiting', 'running', 'interrupted', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** Datasets of events that a job brings in, by the names that the command takes. */
export const eventFormats = ['ucdp-ged', 'acled', 'gtd', 'gdelt'] as const
export type EventFormatName = (typeof eventFormats)[number]

/** What whoever brings reports says of all of them. */
export interface SaidOfReports {
  readonly source?: string | undefined
  readonly published?: string | undefined
  readonly marking: Marking
  readonly licence: string
  readonly country?: string | undefined
}

/** What was asked, by the kind of work; files that came with it are kept beside it. */
export type JobAsked =
  | { readonly kind: 'import'; readonly format: EventFormatName; readonly file: string; readonly known?: Day; readonly complete: boolean }
  | { readonly kind: 'reports'; readonly said: SaidOfReports; readonly files: number }
  | { readonly kind: 'erasure'; readonly report: string; readonly demand: ErasureDemand; readonly reason: string; readonly known: Day }
  /** Of the revision of a draft that was seen. */
  | { readonly kind: 'publishing'; readonly draft: string; readonly revision: number; readonly country: Country }
  | { readonly kind: 'backtest'; readonly country: Country | undefined }
  | { readonly kind: 'export'; readonly formats: readonly ('jsonl' | 'parquet')[] }

/** Work that takes longer than somebody waits before a page. */
export type JobKind = JobAsked['kind']

/** Which right each kind takes, when it is asked for and again when it begins. */
export const rightOfJob: Readonly<Record<JobKind, Right>> = { import: 'contribute', reports: 'contribute', erasure: 'administer', publishing: 'decide', backtest: 'contribute', export: 'administer' }

/** What came of it, or what stood in its way. */
export type JobOutcome =
  | { readonly kind: 'import'; readonly counts: Readonly<Record<'added' | 'changed' | 'same' | 'quarantined', number>> }
  | { readonly kind: 'reports'; readonly brought: number; readonly held: number; readonly refused: number }
  /** `changed` is false where the text had gone before the job was asked for. */
  | { readonly kind: 'erasure'; readonly changed: boolean; readonly flags: readonly string[]; readonly copies: readonly string[]; readonly refusals: readonly string[] }
  | { readonly kind: 'publishing'; readonly edition: string; readonly isNew: boolean }
  | { readonly kind: 'backtest' }
  | { readonly kind: 'export'; readonly rows: number; readonly files: number; readonly bytes: number }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Long work as people see it. */
export interface Job {
  readonly id: string
  readonly kind: JobKind
  readonly account: string
  /** Name of that account. */
  readonly author: string
  /** Who may know that it is there. */
  readonly marking: Marking
  readonly asked: JobAsked
  readonly state: JobState
  /** From 0 to 1. */
  readonly share: number
  /** How many of whatever it counts: rows, files, tables, countries. */
  readonly count: number
  /** Of how many, where that is known beforehand. */
  readonly total: number | null
  readonly stopping: boolean
  /** Times that the process that did it was lost with it. */
  readonly lost: number
  readonly outcome: JobOutcome | null
  readonly recorded: string
  readonly ended: string | null
}

/** What became of one of the files of a job. */
export type JobFileOutcome =
  | { readonly kind: 'kept'; readonly reports: readonly { readonly report: string; readonly title: string; readonly claims: number; readonly added: boolean }[]; readonly refusals: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problem: Problem }

export interface JobFile {
  readonly number: number
  readonly name: string
  /** Null as long as nothing has become of it. */
  readonly outcome: JobFileOutcome | null
}
