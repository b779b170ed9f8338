/** What a scorer counts: what is right of what was predicted, and what is found of what there is. The two differ where matches are many to one. */
export interface Counts {
  readonly right: number
  readonly predicted: number
  readonly found: number
  readonly labelled: number
}

/** What counts come to, in 0..1. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Nothing predicted and nothing labelled. */
export const noCounts: Counts = { right: 0, predicted: 0, found: 0, labelled: 0 }

/** Counts of two parts together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, predicted: a.predicted + b.predicted, found: a.found + b.found, labelled: a.labelled + b.labelled }
}

/** Counts of all parts together. */
export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(addCounts, noCounts)
}

/** Precision, recall and their harmonic mean; nothing predicted or nothing labelled gives 0, as the original scorers have it. */
export function ratesOf({ right, predicted, found, labelled }: Counts): Rates {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = labelled === 0 ? 0 : found / labelled
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
