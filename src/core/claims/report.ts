import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { Language } from '../language.ts'
import type { Layout, PageStretch } from '../layout.ts'

export const markings = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
/** TLP 2.0 marking. */
export type Marking = (typeof markings)[number]

/** An id is a name that people type; PostgreSQL indexes no more than some 2,700 bytes of one. */
export const maxReportIdCharacters = 200

/** A text to be read, before anything is known about it but what its bringer says. */
export interface UnreadReport {
  readonly id: string
  readonly text: string
  /** Day, month or year of publication; a trailing `~` means about. */
  readonly published: string | undefined
  readonly lang: Language | undefined
  readonly country: Country | undefined
}

/** A dated text from a source, as it is kept. */
export interface Report {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly lang: Language
  readonly country: Country | undefined
  readonly published: PartialDay
  readonly known: Day
  readonly recorded: string
  readonly url: string | undefined
  readonly marking: Marking
  readonly licence: string
  readonly note: string | undefined
  /** True for a report that was written for the demo: shown as a passage, never counted as evidence. */
  readonly illustrative: boolean
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly digest: string
  readonly text: string
  /** Where its pages begin and end in the text; empty where it has none. */
  readonly pages: readonly PageStretch[]
  /** `erased` where its text is gone on a lawful demand: then text, title and address are empty. */
  readonly status: 'asserted' | 'retracted' | 'erased'
  /** Why it was withdrawn or erased. */
  readonly retraction: string | undefined
}

/** A new report on its way into the store. */
export type NewReport = Omit<Report, 'recorded' | 'digest' | 'status' | 'retraction' | 'known' | 'pages'> & {
  readonly known: Day | undefined
  readonly layout: Layout | undefined
}

/**
 * Longest text that is kept or checked: what has a store open is told of Ctrl-C only after the text is read, so reading it must end in seconds
 * (docs/decisions/0007-text-from-outside.md).
 */
export const maxReportCharacters = 500_000
