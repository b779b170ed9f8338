import type { Dataset, Day, EventRecord } from '../core/index.ts'
import type { Cells, ColumnNames } from './cells.ts'

/** A record on its way into the store, which adds the dataset, the revision and when it was recorded. `id` is the dataset's own key. */
export interface NewRecord extends Omit<EventRecord, 'dataset' | 'revision' | 'times' | 'status' | 'body'> {
  /** What the file itself says of the day on which this became known. */
  readonly known: Day | undefined
  readonly body: Omit<EventRecord['body'], 'cautions'>
}

/** How the files of one dataset are read. */
export interface EventFormat {
  readonly dataset: Omit<Dataset, 'covers' | 'version'>
  readonly columns: ColumnNames
  /** Column with the key of a record, and what the key looks like. */
  readonly key: string
  /** Columns by their number, for files without a header; undefined where there is none of so many columns. */
  readonly withoutHeader?: (columns: number) => readonly string[] | undefined
  /** Separator of a format that has only one and no quotation marks. */
  readonly onlySeparator?: string
  readonly mayBeJson?: boolean
  /** Whether a key that comes again means another record (`:2`), and not the same once more. */
  readonly numbersRepeats?: boolean
  /** Whether anything may stand where the actor does, also a person. */
  readonly hasFreeActors?: boolean
  readonly toRecord: (cells: Cells) => NewRecord
  /** Version or release, as the name of its file says. */
  readonly versionOf?: (name: string) => string | undefined
}
