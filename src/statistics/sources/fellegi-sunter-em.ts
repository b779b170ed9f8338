import type { FieldOdds } from './fellegi-sunter.ts'

/** Pairs with the same agreement on every field. */
export interface AgreementPattern {
  /** Level of each field; undefined where a field is missing. */
  readonly levels: readonly (number | undefined)[]
  readonly count: number
}

/** What is estimated: odds of each field, and the share of pairs that are one thing. */
export interface PairModel {
  readonly fields: readonly FieldOdds[]
  readonly share: number
}

/** Largest change of the log-likelihood, as a share of it, at which the estimate has settled. */
const settled = 1e-13
const maxRounds = 20_000

/**
 * The model under which the patterns are most likely, by expectation and maximisation under conditional independence (Winkler 1988).
 * The start decides which of the two groups is called `m`: it must hold the higher odds of agreement.
 * A field that no pattern has keeps its odds. Domain: whole counts from 0, not all 0, levels that their field has, and to start from a share between 0
 * and 1 and odds from 1e-9 to 1; throws on anything else. Cost: up to 20,000 rounds over the patterns.
 */
export function fitPairModel(patterns: readonly AgreementPattern[], start: PairModel): PairModel {
  checkPairs(patterns, start)
  const seen = patterns.filter(({ count }) => count > 0)
  let model = start
  let before = -Infinity
  for (let round = 0; round < maxRounds; round++) {
    const weighed = seen.map((pattern) => weighPattern(pattern, model))
    const likelihood = weighed.reduce((sum, { logLikelihood }) => sum + logLikelihood, 0)
    if (Math.abs(likelihood - before) <= settled * Math.abs(likelihood)) return model
    before = likelihood
    model = improve(seen, weighed.map(({ same }) => same), model)
  }
  return model
}

function checkPairs(patterns: readonly AgreementPattern[], { fields, share }: PairModel): void {
  const hasLevel = (level: number | undefined, at: number) => level === undefined || fields[at]?.m[level] !== undefined
  const isWhole = patterns.every(({ levels, count }) => Number.isInteger(count) && count >= 0 && levels.every(hasLevel))
  const isOpen = fields.every(({ m, u }) => m.length === u.length && [...m, ...u].every((odds) => odds >= 1e-9 && odds <= 1))
  if (!isWhole || !isOpen || !patterns.some(({ count }) => count > 0) || !(share > 0 && share < 1)) {
    throw new RangeError('fitPairModel needs pairs at levels that their fields have, and to start from a share between 0 and 1 and odds from 1e-9 to 1')
  }
}

/** How much of a pattern's pairs are one thing under the model, and how likely the model makes the pattern. */
function weighPattern({ levels, count }: AgreementPattern, { fields, share }: PairModel) {
  const likelihood = (of: 'm' | 'u') => fields.reduce((product, field, at) => product * oddsAt(field, of, levels[at]), 1)
  const same = share * likelihood('m')
  const all = same + (1 - share) * likelihood('u')
  return { same: same / all, logLikelihood: count * Math.log(all) }
}

function oddsAt(field: FieldOdds, of: 'm' | 'u', level: number | undefined): number {
  return level === undefined ? 1 : (field[of][level] ?? 0)
}

function improve(patterns: readonly AgreementPattern[], same: readonly number[], { fields }: PairModel): PairModel {
  const all = patterns.reduce((sum, { count }) => sum + count, 0)
  const shares = (at: number, now: readonly number[], of: (pattern: number) => number) => {
    const sums = now.map((_, level) => patterns.reduce((sum, { levels, count }, pattern) => sum + (levels[at] === level ? count * of(pattern) : 0), 0))
    const total = sums.reduce((sum, each) => sum + each, 0)
    return total === 0 ? now : sums.map((each) => each / total)
  }
  return {
    fields: fields.map(({ m, u }, at) => ({ m: shares(at, m, (pattern) => same[pattern] ?? 0), u: shares(at, u, (pattern) => 1 - (same[pattern] ?? 0)) })),
    share: patterns.reduce((sum, { count }, pattern) => sum + count * (same[pattern] ?? 0), 0) / all,
  }
}
