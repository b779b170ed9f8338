import type { ColumnType } from 'kysely'
import type { Claim, Day, EvidenceRow, Language, Marking, PageStretch, Reliability, SourceKind } from '../core/index.ts'

/** A `date` column: read and written as `YYYY-MM-DD`. */
type DayColumn = ColumnType<Day, Day, never>
/** A `timestamptz(3)` column. */
type InstantColumn = ColumnType<Date, Date, never>
/** A `jsonb` column: written as text. */
type JsonColumn<T> = ColumnType<T, string, never>

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
  readonly report_retraction: { readonly report: string; readonly known: DayColumn; readonly recorded: InstantColumn; readonly reason: string }
  readonly claim: {
    readonly id: string
    readonly revision: number
    readonly report: string
    readonly known: DayColumn
    readonly recorded: InstantColumn
    readonly status: 'asserted' | 'corrected'
    readonly body: JsonColumn<Claim>
  }
}
