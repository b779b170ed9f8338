import type { Country } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { HappenedDays } from './incident-days.ts'
import type { Effect, IncidentKind } from './triggers-en.ts'

/** Someone or something that took part: where the text names it best. */
export interface IncidentEntity {
  readonly span: Span
  /** How many they are; `plural` where the text does not say. */
  readonly count: number | 'plural'
  readonly effect: Effect | undefined
}

/** A victim is named or described; a name is a span to count and to link by. */
export interface IncidentVictim extends IncidentEntity {
  readonly isNamed: boolean
}

/** How sure a text is of who did it. */
export type Confidence = 'fact' | 'claimed' | 'suspected' | 'suspected-by-authorities'

/** An organisation that did it, or is said to have. */
export interface IncidentOrganisation {
  readonly span: Span
  /** Name in the lists of armed groups; none for an army or a police force. */
  readonly group: string | undefined
  readonly confidence: Confidence
}

/**
 * One incident, from every place in the text that speaks of it. Everybody and everything in it is a span of the text. A frame never becomes a
 * claim as it is: names of natural persons have no place in a claim's schema, so spans of perpetrators and victims serve to count and to
 * link within one text and stay inside reading. Weapons leave it as coarse categories at most.
 */
export interface Incident {
  readonly kind: IncidentKind
  /** The words that tell it, in the order of the text. */
  readonly told: readonly Span[]
  readonly stage: 'accomplished' | 'attempted' | 'threatened'
  readonly happened: HappenedDays | undefined
  /** The town or area that the text names beside it. */
  readonly place: Span | undefined
  /** ISO code: where that place lies, else the country of the report. */
  readonly country: Country | undefined
  readonly perpetrators: readonly IncidentEntity[]
  readonly organisations: readonly IncidentOrganisation[]
  readonly targets: readonly IncidentEntity[]
  readonly victims: readonly IncidentVictim[]
  readonly weapons: readonly IncidentEntity[]
}
