import type { Country } from './country.ts'
import type { Day } from './day.ts'

/** SHA-256 of public files in hexadecimal, by path from the root of the site. */
export type FileDigests = Readonly<Record<string, string>>

/** What the public log holds: an edition, a level that was set, the withdrawal of one, a new key, or passages that had to go from an edition. */
export type PublicEntry = PublishedEdition | PublishedLevel | PublishedWithdrawal | PublishedKey | PublishedErasure

/** What every entry has. */
interface EntryFrame {
  /** ISO 8601 instant at which it was published. */
  readonly issued: string
  /** Every file that belongs to it for good. */
  readonly files: FileDigests
}

export interface PublishedEdition extends EntryFrame {
  readonly kind: 'edition'
  /** `NL-3`. */
  readonly id: string
  /** SHA-256 of `edition.json`. */
  readonly digest: string
  /** A role, never a person's name. */
  readonly author: string
  readonly corrects: string | undefined
  /** Claims that it rests on and that no person had looked at when it was published. */
  readonly unreviewed: number
}

/** A level that was set here, as a decision: its reasons stand in the editions. */
export interface PublishedLevel extends EntryFrame {
  readonly kind: 'level'
  /** Id of the entry in the logbook. */
  readonly id: string
  readonly country: Country
  readonly scope: string
  readonly scaleId: string
  readonly step: number
  readonly steps: number
  readonly label: string
  readonly decided: Day
  readonly review: Day
  readonly until: Day | undefined
  readonly author: string
  readonly second: string | undefined
}

export interface PublishedWithdrawal extends EntryFrame {
  readonly kind: 'withdrawal'
  readonly id: string
  /** The entry of the logbook that no longer stands. */
  readonly corrects: string
  readonly decided: Day
  readonly author: string
}

/** From here on the files of an edition are these: passages of a report were taken out on a lawful demand. */
export interface PublishedErasure extends EntryFrame {
  readonly kind: 'erasure'
  /** The edition. */
  readonly id: string
  readonly digest: string
}

export interface PublishedKey extends EntryFrame {
  readonly kind: 'key'
  /** The new key, as a follower keeps it. */
  readonly id: string
  /** Signed by the key before it: which key follows which. */
  readonly statement: string
}
