import type { WrittenText } from './logbook-entry.ts'

export const assumptionStandings = ['supported', 'caveated', 'unsupported'] as const

/** What is taken to be so without proof, and carries judgements. */
export interface KeyAssumption {
  readonly kind: 'assumption'
  readonly text: WrittenText
  readonly standing: (typeof assumptionStandings)[number]
  /** What would show that it is not so. */
  readonly breaks: WrittenText
  /** Entries that lean on it and do not say so themselves: judgements and sets from before it was put on record. */
  readonly bears: readonly string[]
}

/** The assumption that the entry speaks of no longer holds. */
export interface BrokenAssumption {
  readonly kind: 'assumption-broken'
  readonly reason: WrittenText
}
