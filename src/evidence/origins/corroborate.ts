import type { Corroboration } from '../../core/index.ts'
import { copyDiscounts, effectiveSources } from '../../statistics/index.ts'
import { joinOrigins, sharesOrigin } from './count-origins.ts'

/** One row or passage that says a thing: whom it goes back to, and the report that it stands in. */
export interface Voice {
  readonly origin: string
  /** Undefined for a row of the record. */
  readonly report: string | undefined
}

/** Probability that of two voices of different origin one depends on the other. */
export type Dependence = (a: Voice, b: Voice) => number

/** Probability that who copies takes over any one thing (Dong, Berti-Equille & Srivastava 2009, section 6). */
export const copyRate = 0.8
/** Two origins are two; more than this they never depend on each other, so that their matrix can be inverted. */
const mostCorrelation = 0.95

/** How many independent voices say a thing, what they are worth together, and how much of them is left without the copies. */
export function corroborate(voices: readonly Voice[], dependence: Dependence): Corroboration {
  const origins = joinOrigins(voices.map(({ origin }) => origin))
  if (origins.length === 0) return { origins, effectiveSources: 0, copyDiscount: 1 }
  const ofOrigin = origins.map((origin) => voices.filter((voice) => sharesOrigin(voice.origin, origin)))
  const correlations = ofOrigin.map((some, i) => ofOrigin.map((others, j) => (i === j ? 1 : correlation(some, others, dependence))))
  return { origins, effectiveSources: effectiveSources(throughOthers(correlations)), copyDiscount: shareLeft(voices, dependence) }
}

function correlation(some: readonly Voice[], others: readonly Voice[], dependence: Dependence): number {
  const most = Math.max(...some.flatMap((a) => others.map((b) => dependence(a, b))))
  return Math.min(mostCorrelation, copyRate * most)
}

/**
 * Who depends on one that depends on another depends on that one too, as far as the weaker of the two ties. Such a matrix is always
 * positive definite, and no source then counts below 0 (Martínez, Michon & San Martín 1994, "Inverse of strictly ultrametric matrices
 * are of Stieltjes type").
 */
function throughOthers(correlations: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let closed = correlations
  for (const through of correlations.keys()) {
    const from = closed[through] ?? []
    closed = closed.map((row) => {
      const tie = row[through] ?? 0
      // Most depend on nobody: nothing goes through one without a tie.
      return tie === 0 ? row : row.map((each, to) => Math.max(each, Math.min(tie, from[to] ?? 0)))
    })
  }
  return closed
}

function shareLeft(voices: readonly Voice[], dependence: Dependence): number {
  const between = (later: number, earlier: number): number => {
    const [a, b] = [voices[later], voices[earlier]]
    if (a === undefined || b === undefined) return 0
    return sharesOrigin(a.origin, b.origin) ? 1 : dependence(a, b)
  }
  return copyDiscounts(voices.length, between, copyRate).reduce((sum, left) => sum + left, 0) / voices.length
}
