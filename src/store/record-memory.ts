import { PostgresAdapter, PostgresDialect } from 'kysely'
import type { AsOf, EvidenceRow } from '../core/index.ts'
import type { Database } from './store.ts'

/** One state of the record, and the moment in which it came about. */
export interface RecordState {
  readonly name: string
  readonly newest: Date | undefined
}

/** Days of which the rows are kept: today, and those that somebody looks back to. */
const mostKept = 8

/** Rows of the record as they were parsed: thousands, asked for by nearly every view, and changed a few times a week. */
export class RecordMemory {
  readonly #rows = new Map<string, readonly EvidenceRow[]>()

  /** The rows of a view in a state; a view as of a moment of recording after which nothing came in is one without it. */
  async read({ asOf, recordedBy }: AsOf, { name, newest }: RecordState, read: () => Promise<readonly EvidenceRow[]>): Promise<readonly EvidenceRow[]> {
    if (recordedBy !== undefined && newest !== undefined && Date.parse(recordedBy) < newest.getTime()) return read()
    const key = `${name} ${asOf}`
    const rows = this.#rows.get(key) ?? (await read())
    this.#rows.delete(key)
    this.#rows.set(key, rows)
    const [oldest] = this.#rows.keys()
    if (this.#rows.size > mostKept && oldest !== undefined) this.#rows.delete(oldest)
    return rows
  }
}

/** Goes with every transaction of a store, so that whoever reads rows need not be given it. */
class RememberingAdapter extends PostgresAdapter {
  readonly record = new RecordMemory()
}

/** A database of which the rows of the record are parsed once. */
export class RememberingDialect extends PostgresDialect {
  readonly #adapter = new RememberingAdapter()

  override createAdapter(): RememberingAdapter {
    return this.#adapter
  }
}

/** What is remembered of the record beside a database; undefined where nothing tells that it changed, and within a write. */
export function recordMemoryOf(db: Database): RecordMemory | undefined {
  const { adapter } = db.getExecutor()
  return adapter instanceof RememberingAdapter ? adapter.record : undefined
}
