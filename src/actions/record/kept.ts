import type { EvidenceRow, Times } from '../../core/index.ts'

/** A row as its file gives it; the store adds when it was recorded. */
export type Kept<Row extends EvidenceRow> = Omit<Row, 'times'> & { readonly times: Omit<Times, 'recorded'> }
