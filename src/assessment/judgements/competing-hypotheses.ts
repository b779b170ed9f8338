import type { Consistency, ItemWeight } from '../../core/index.ts'

/** An item of evidence with how far it is believed, how much it bears on the question, and one rating a hypothesis, in their order. */
export interface RatedItem {
  readonly id: string
  readonly credibility: ItemWeight
  readonly relevance: ItemWeight
  readonly ratings: readonly Consistency[]
}

/** A register of explanations that an analyst holds beside each other: all that are thought possible, and what speaks against each. */
export interface HypothesisRegister {
  readonly hypotheses: readonly string[]
  readonly items: readonly RatedItem[]
}

/** A hypothesis with how much of the evidence speaks against it. */
export interface RankedHypothesis {
  readonly hypothesis: string
  /** Sum of -2 for every II and -1 for every I. */
  readonly inconsistency: number
  /** The same with every item times its credibility and its relevance. */
  readonly weighted: number
}

/** Powers of the root of two, in which the weights of PARC are L = 1/√2, M = 1, H = √2. */
const halfPowers = { L: -1, M: 0, H: 1 } as const
const scores = { CC: 0, C: 0, N: 0, I: -1, II: -2, NA: 0 } as const

/** Credibility times relevance, as a power of the root of two: from -2 (a half) to 2 (two). */
export function halfPowerOf({ credibility, relevance }: RatedItem): number {
  return halfPowers[credibility] + halfPowers[relevance]
}

/**
 * Which hypotheses the evidence speaks against least: first the one with the least negative weighted inconsistency; equal ones keep the
 * order of the register. A record of alternatives and not a calculator: what is consistent with a hypothesis does not count for it, the
 * order is no probability, and Karvetski and Mandel (2020, n = 227) found that the method made judgements no better. Without items all
 * stand at 0. Cost: items times hypotheses.
 * Domain: at least one hypothesis, each named once, one rating for each in every item; throws on anything else.
 * Sources: Heuer, Psychology of Intelligence Analysis (1999), chapter 8; weights and scores of PARC's ACH.
 */
export function rankHypotheses(register: HypothesisRegister): readonly RankedHypothesis[] {
  checkRegister(register)
  return register.hypotheses.map((hypothesis, at) => inconsistencyOf(hypothesis, at, register.items)).toSorted((a, b) => b.weighted - a.weighted)
}

/** Throws on a register that cannot be weighed: without hypotheses, with one named twice, or with an item that does not rate each of them. */
export function checkRegister({ hypotheses, items }: HypothesisRegister): void {
  if (hypotheses.length === 0 || new Set(hypotheses).size < hypotheses.length) throw new RangeError('a register needs at least one hypothesis, each named once')
  if (items.some(({ ratings }) => ratings.length !== hypotheses.length)) throw new RangeError('a register needs one rating for each hypothesis in every item')
}

/** Whole and half weights are summed apart from multiples of √2: equal hypotheses then come out equal to the last digit, in whatever order items stand. */
function inconsistencyOf(hypothesis: string, at: number, items: readonly RatedItem[]): RankedHypothesis {
  let inconsistency = 0
  let whole = 0
  let roots = 0
  for (const item of items) {
    const score = scores[item.ratings[at] ?? 'NA']
    const halfPower = halfPowerOf(item)
    inconsistency += score
    if (halfPower % 2 === 0) whole += score * 2 ** (halfPower / 2)
    else roots += score * 2 ** ((halfPower - 1) / 2)
  }
  return { hypothesis, inconsistency, weighted: whole + roots * Math.SQRT2 }
}

/** Who stands first, all of them where several are equal, in the order of the register. */
export function leadingHypotheses(register: HypothesisRegister): readonly string[] {
  const ranked = rankHypotheses(register)
  return ranked.filter(({ weighted }) => weighted === ranked[0]?.weighted).map(({ hypothesis }) => hypothesis)
}
