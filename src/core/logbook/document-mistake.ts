import type { Day } from '../day.ts'
import type { EntryKind } from './logbook-entry.ts'
import type { CountingTable } from './warned-event.ts'

/** What a field of a document for the logbook holds. */
export type DocumentForm = 'text' | 'written-text' | 'word' | 'probability' | 'open-probability' | 'likelihood' | 'rating' | 'number' | 'whole-number' | 'days' | 'day' | 'role' | 'scope' | 'entry' | 'list' | 'object'

/** What is wrong in a document for the logbook, and where: `probabilities.attack`, or `[2].due` in the third of a list. */
export type DocumentMistake = { readonly at: string } & (
  | { readonly what: 'no-json' | 'no-documents' | 'no-document' }
  | { readonly what: 'unknown-kind' | 'not-one-of'; readonly given: string; readonly allowed: readonly string[] }
  | { readonly what: 'missing'; readonly form: DocumentForm }
  | { readonly what: 'bad-value'; readonly given: string; readonly form: DocumentForm }
  | { readonly what: 'too-few' | 'too-many'; readonly limit: number }
  | { readonly what: 'repeated' | 'unknown-field' | 'entry-unknown' | 'evidence-unknown' | 'label-unknown' | 'label-later'; readonly given: string }
  | { readonly what: 'entry-of-other-kind'; readonly given: string; readonly wanted: readonly EntryKind[] }
  | { readonly what: 'day-to-come'; readonly given: string; readonly today: Day }
  /** Of a day before the entry that it speaks of, or before another day that it must follow. */
  | { readonly what: 'too-early-day'; readonly given: Day; readonly first: Day }
  | { readonly what: 'too-late-day'; readonly given: Day; readonly last: Day }
  /** Of a table that holds no events of the class, or of the place; `table` is the one that does. */
  | { readonly what: 'not-counted-there'; readonly given: CountingTable; readonly table: CountingTable | undefined }
  | { readonly what: 'own-warning'; readonly given: string }
  | { readonly what: 'not-asked'; readonly given: string; readonly asked: readonly string[] }
  | { readonly what: 'done-before'; readonly entry: string }
  | { readonly what: 'judges-wait'; readonly waiting: readonly string[]; readonly due: Day }
)
