/** How a table lies on several machines. */
export type TableShape =
  /** Spread by the hash of its key; tables of one group lie together and may be joined on it. */
  | { readonly kind: 'growing'; readonly key: string; readonly group: 'report' | 'event' | 'term' }
  /** A copy on every machine. */
  | { readonly kind: 'small' }
  /** On the coordinator alone: of this installation, and no part of an export. */
  | { readonly kind: 'local' }

const small: TableShape = { kind: 'small' }
const local: TableShape = { kind: 'local' }

/**
 * Every table of the store, in the order in which an export lists and a restore fills them. `test/schema-shape.test.ts` holds this list
 * against the schema.
 */
export const tableShapes: Readonly<Record<string, TableShape>> = {
  migration: local,
  import_batch: local,
  watched: local,
  refused_notice: local,
  follower: local,
  delivery: local,
  saved_search: local,
  account: local,
  credential: local,
  session: local,
  sign_in_challenge: local,
  second_factor: local,
  passkey: local,
  sign_in_link: local,
  access_token: local,
  sign_in_count: local,
  audit_entry: local,
  answered_request: local,
  form_key: local,
  job: local,
  job_file: local,
  job_result: local,
  job_address: local,
  change_count: local,
  source: small,
  source_retraction: small,
  record_row: small,
  row_retraction: small,
  flag: small,
  kept_product: small,
  lean: small,
  logbook_entry: small,
  entry_lean: small,
  draft: small,
  draft_lean: small,
  edition: small,
  edition_file: small,
  log_entry: small,
  checkpoint: small,
  dataset: small,
  dataset_retraction: small,
  report: { kind: 'growing', key: 'id', group: 'report' },
  report_layout: { kind: 'growing', key: 'report', group: 'report' },
  report_marking: { kind: 'growing', key: 'report', group: 'report' },
  report_retraction: { kind: 'growing', key: 'report', group: 'report' },
  claim: { kind: 'growing', key: 'report', group: 'report' },
  claim_correction: { kind: 'growing', key: 'report', group: 'report' },
  claim_retraction: { kind: 'growing', key: 'report', group: 'report' },
  erasure: { kind: 'growing', key: 'report', group: 'report' },
  report_reading: { kind: 'growing', key: 'report', group: 'report' },
  report_review: { kind: 'growing', key: 'report', group: 'report' },
  claim_review: { kind: 'growing', key: 'report', group: 'report' },
  review_settled: { kind: 'growing', key: 'report', group: 'report' },
  text_link: { kind: 'growing', key: 'report', group: 'report' },
  text_sketch: { kind: 'growing', key: 'report', group: 'report' },
  report_search: { kind: 'growing', key: 'report', group: 'report' },
  search_term: { kind: 'growing', key: 'term', group: 'term' },
  event_record: { kind: 'growing', key: 'id', group: 'event' },
  record_retraction: { kind: 'growing', key: 'id', group: 'event' },
  event_link: { kind: 'growing', key: 'a', group: 'event' },
  event_reading: { kind: 'growing', key: 'key', group: 'event' },
}

/** A table that is not local, with its shape. */
export interface SharedTable {
  readonly table: string
  readonly shape: Exclude<TableShape, { readonly kind: 'local' }>
}

/** The tables that hold what the store knows, in their order. */
export const sharedTables: readonly SharedTable[] = Object.entries(tableShapes).flatMap(([table, shape]) => (shape.kind === 'local' ? [] : [{ table, shape }]))

/** Tables whose rows are no history: they may go, and be made again. */
export const changeableTables: ReadonlySet<string> = new Set(['text_sketch', 'report_search', 'search_term', 'event_reading'])

/** Tables whose changes are counted by triggers of migration 21: all that views are made from. */
export const countedTables: readonly string[] = [...sharedTables.map(({ table }) => table), 'import_batch']
