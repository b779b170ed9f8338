import type { Problem } from './problem.ts'
import type { Erasure } from './evidence/withdrawal.ts'

/** One thing that was looked at in an installation. `note` is nothing wrong, but worth knowing. */
export type HealthFinding = { readonly state: 'well' | 'wrong' | 'note' } & (
  | { readonly check: 'node'; readonly version: string; readonly needed: number }
  | { readonly check: 'data-folder'; readonly path: string }
  | { readonly check: 'disk'; readonly path: string; readonly freeBytes: number; readonly neededBytes: number }
  | { readonly check: 'store'; readonly address: string; readonly server: string }
  | { readonly check: 'no-store'; readonly path: string }
  | { readonly check: 'store-shut'; readonly problem: Problem }
  | { readonly check: 'migrations'; readonly applied: number; readonly newest: number }
  /** Tables whose rows the database itself would let somebody change. */
  | { readonly check: 'history'; readonly tables: readonly string[] }
  /** Tables that are not spread, on a server where others are. */
  | { readonly check: 'spread'; readonly tables: readonly string[] }
  | { readonly check: 'orphans'; readonly found: readonly Stray[] }
  | { readonly check: 'revisions'; readonly found: readonly Stray[] }
  | { readonly check: 'duplicates'; readonly found: readonly Stray[] }
  | { readonly check: 'citations'; readonly looked: number; readonly broken: readonly string[]; readonly erased: readonly Erasure[] }
  | { readonly check: 'queue'; readonly waiting: number; readonly stuck: number }
  /** What followers are still to be sent, what waits for another attempt, and what was given up in the last thirty days. */
  | { readonly check: 'deliveries'; readonly due: number; readonly later: number; readonly givenUp: number }
  /** How far the clock of the server is ahead of this machine's. */
  | { readonly check: 'clock'; readonly aheadSeconds: number }
  /** Tables with rows that were recorded later than now. */
  | { readonly check: 'recorded-later'; readonly tables: readonly string[] }
  /** `due` are editions in which passages were erased since the log was last written. */
  | { readonly check: 'public-log'; readonly entries: number; readonly faults: readonly LogFault[]; readonly due: readonly string[] }
  | { readonly check: 'log-key'; readonly path: string; readonly what: 'fits' | 'missing' | 'unusable' | 'of-another-log' }
  /** `broken` is the first entry that does not fit the one before; undefined where all do. */
  | { readonly check: 'audit-log'; readonly entries: number; readonly broken: number | undefined }
  | { readonly check: 'imports'; readonly unfinished: readonly string[] }
)

/** Rows of a table that lack what they belong to, and one of them by its name. */
export interface Stray {
  readonly table: string
  readonly rows: number
  readonly example: string
}

/** What does not agree in a public log: an entry with its hash, the entries with a root that was signed, an edition with what the log says of it. */
export type LogFault =
  | { readonly what: 'entry'; readonly index: number }
  | { readonly what: 'root'; readonly size: number }
  /** The first entry that no checkpoint signs for. */
  | { readonly what: 'unsigned'; readonly index: number }
  | { readonly what: 'edition'; readonly id: string }
