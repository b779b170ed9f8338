import type { WrittenText } from './logbook-entry.ts'
import type { Proposition } from './proposition-set.ts'

/** How well an item fits a hypothesis: very consistent, consistent, neutral, inconsistent, very inconsistent, not applicable. */
export const consistencies = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const
export type Consistency = (typeof consistencies)[number]

/** Low, moderate, high. */
export const itemWeights = ['L', 'M', 'H'] as const
export type ItemWeight = (typeof itemWeights)[number]

/** An item of a register, with how far it is believed, how much it bears on the question, and one rating for each hypothesis. */
export interface RegisterItem {
  readonly id: string
  readonly text: WrittenText
  /** Ids of the rows, records and claims that it rests on. */
  readonly evidence: readonly string[]
  readonly credibility: ItemWeight
  readonly relevance: ItemWeight
  readonly ratings: Readonly<Record<string, Consistency>>
}

/** Explanations that are held beside each other, and what speaks against each: a record of alternatives. */
export interface Hypotheses {
  readonly kind: 'hypotheses'
  readonly question: WrittenText
  readonly hypotheses: readonly Proposition[]
  readonly items: readonly RegisterItem[]
}
