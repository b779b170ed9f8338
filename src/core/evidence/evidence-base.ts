import type { Claim } from '../claims/claim.ts'
import type { AsOf } from '../times.ts'
import type { Day } from '../day.ts'
import type { Dataset, EventLink, EventRecord } from './event-record.ts'
import type { EvidenceRow, EvidenceRowKind } from './evidence-row.ts'
import type { LogbookEntry } from '../logbook/logbook-entry.ts'
import type { Report } from '../claims/report.ts'
import type { Source } from '../claims/source.ts'
import type { TextLink } from '../claims/text-link.ts'

/** A claim as it is kept: corrected by a later revision, never overwritten. */
export interface StoredClaim {
  readonly report: string
  readonly claim: Claim
  readonly known: Day
  readonly recorded: string
  readonly revision: number
  /** `erased` where the text of its report is gone: then it is no evidence, and has neither quote nor fields. */
  readonly status: 'asserted' | 'corrected' | 'erased'
}

/** Everything that was known on a day, as the store held it at a moment: what evidence, assessment and publishing work from. */
export interface EvidenceBase {
  readonly view: AsOf
  readonly rows: readonly EvidenceRow[]
  readonly sources: readonly Source[]
  /** Reports that stood on that day; withdrawn ones are left out from the day their withdrawal was known. */
  readonly reports: readonly Report[]
  readonly claims: readonly StoredClaim[]
  /** Records of datasets that speak of an event of the record or of a claim. */
  readonly eventRecords: readonly EventRecord[]
  /** The datasets that were brought in. */
  readonly datasets: readonly Dataset[]
  /** What joins readings of events, and what a person decided of them. */
  readonly eventLinks: readonly EventLink[]
  /** Which reports copy which, also from reports that were withdrawn: a copy still goes back to what it copies. */
  readonly textLinks: readonly TextLink[]
  /** What people had put on record and not withdrawn: it decides and judges, and is never evidence itself. */
  readonly logbook: readonly LogbookEntry[]
}

/** The rows of one kind. */
export function rowsOf<K extends EvidenceRowKind>(base: Pick<EvidenceBase, 'rows'>, kind: K): readonly Extract<EvidenceRow, { kind: K }>[] {
  return base.rows.filter((row): row is Extract<EvidenceRow, { kind: K }> => row.kind === kind)
}
