import type { Country } from '../country.ts'

/** What a warning must name before it can be scored. */
export const warningParts = ['class', 'place', 'window', 'probability', 'rule'] as const
export type WarningPart = (typeof warningParts)[number]

/** A warning of the public record: picked by hand, shown as a case, never scored. */
export interface RecordedCase {
  readonly id: string
  readonly country: Country | undefined
  readonly issued: string
  readonly edition: string | undefined
  readonly subject: string
  readonly expectation: string
  /** What it leaves open. */
  readonly lacks: readonly WarningPart[]
  /** A lowering of a level that was picked because an attack followed: no warning at all. */
  readonly isHindsight: boolean
  /** Undefined before the day on which the record was compiled: what became of it is later knowledge. */
  readonly outcome: string | undefined
}

/** A subject on which the record holds several warnings, with what became of each: cases, and never a rate. */
export interface RepeatedSubject {
  readonly subject: string
  readonly warnings: readonly string[]
  readonly first: string
  readonly last: string
  /** By outcome; undefined as for `RecordedCase`. */
  readonly outcomes: Readonly<Record<string, number>> | undefined
}
