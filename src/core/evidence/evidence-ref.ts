import type { Citation } from '../claims/citation.ts'

/** What a sentence rests on: a row of the record, or a passage of a report. */
export type EvidenceRef =
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'passage'; readonly claim: string; readonly citation: Citation }
