import type { Marking } from '../claims/report.ts'
import type { Day, Period } from '../day.ts'
import type { Standing } from '../evidence-graph.ts'
import type { EvidenceItem } from '../picture/picture.ts'
import type { RecordItem } from '../verdict.ts'
import type { EventRelation, EventOutcome } from './event-record.ts'
import type { EventReading } from './event-reading.ts'
import type { AttackType, Ideology } from './evidence-row.ts'
import type { VictimSpan } from './listed-event.ts'
import type { PairToDecide, ReadingField } from './pair-to-decide.ts'
import type { Flag } from './withdrawal.ts'

/** What one source says of an event. */
export interface ToldReading {
  readonly id: string
  readonly kind: EventReading['kind']
  /** Row, dataset or publisher, by name. */
  readonly source: string
  readonly known: Day
  readonly standing: Standing
  /** False for what no longer stands, and for reports that were written for the demo: shown, never counted. */
  readonly counted: boolean
  /** Whether it speaks of several events of which this is one. */
  readonly covers: boolean
  readonly days: Period | undefined
  readonly place: string | undefined
  readonly outcome: EventOutcome | undefined
  readonly ideology: Ideology | undefined
  readonly means: AttackType | undefined
  readonly killed: VictimSpan | undefined
  readonly injured: VictimSpan | undefined
  /** On what it differs from the leading reading; empty where it agrees, or does not say. */
  readonly differs: readonly ReadingField['field'][]
  readonly marking: Marking
  readonly item: EvidenceItem | RecordItem | undefined
}

/** A link between two readings, with what was compared. */
export interface ExplainedLink {
  readonly a: string
  readonly b: string
  readonly relation: EventRelation
  readonly probability: number | undefined
  readonly decidedBy: 'rule' | 'person'
  readonly reason: string | undefined
  readonly known: Day
  readonly fields: readonly ReadingField[]
}

/** Everything that is known of one event on a day. */
export interface EventDossier {
  /** `event:` and the reading that it is called by. */
  readonly id: string
  readonly readings: readonly ToldReading[]
  /** Undefined where nobody gives a number, which is not 0. */
  readonly killed: VictimSpan | undefined
  readonly injured: VictimSpan | undefined
  /** Independent voices behind the readings that count, each once. */
  readonly origins: number
  readonly voices: readonly string[]
  readonly links: readonly ExplainedLink[]
  /** Pairs of its readings with others that wait for a person. */
  readonly waiting: readonly PairToDecide[]
  /** Events that it is an account of together. */
  readonly parts: readonly string[]
  readonly flags: readonly Flag[]
  readonly marking: Marking
}
