import type {
  AttackStatus, AttackType, ClaimKind, Doubt, Driver, EvidenceRowKind, Ideology, LevelDecision, Nuance, RecordDriver, RowConfidence, Stream, TempoDefinition, TempoFinding, Verdict,
} from '../core/index.ts'

type Terms<Key extends string> = Readonly<Record<Key, string>>

/** Words for every closed list of the core; a new member without words fails to compile. */
export interface TermWords {
  readonly recordDrivers: Terms<RecordDriver>
  readonly drivers: Terms<Driver>
  readonly directions: Terms<'up' | 'down' | 'neutral'>
  readonly streams: Terms<Stream>
  readonly ideologies: Terms<Ideology>
  readonly attackStatuses: Terms<AttackStatus>
  readonly attackTypes: Terms<AttackType>
  readonly definitions: Terms<TempoDefinition>
  readonly findings: Terms<TempoFinding>
  readonly confidences: Terms<RowConfidence>
  readonly tables: Terms<EvidenceRowKind>
  /** What the day of a row is: of a happening, a decision, a count, or of the saying; undefined where the row's own columns say it. */
  readonly days: Readonly<Record<EvidenceRowKind, string | undefined>>
  readonly changes: Terms<LevelDecision['change']>
  /** What became of an attack, and whose it was, standing alone in a column. */
  readonly results: Terms<AttackStatus>
  readonly motives: Terms<Ideology | 'all' | 'single-issue'>
  readonly claimKinds: Terms<ClaimKind>
  readonly doubts: Terms<Doubt['kind']>
  readonly verdicts: Terms<Verdict>
  readonly nuances: Terms<Nuance>
}
