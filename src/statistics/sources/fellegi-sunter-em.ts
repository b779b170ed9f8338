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
 * The model under which the patterns are most likely, by expectation and maximisation under conditional independence (Winkler 1988; METHODS 3.5).
 * The start decides which of the two groups is called `m`: it must hold the higher odds of agreement.
 * Domain: patterns with a pair or more between them, a share between 0 and 1 to start from; throws on anything else.
 */
export function fitPairModel(patterns: readonly AgreementPattern[], start: PairModel): PairModel {
  if (!(patterns.reduce((sum, { count }) => sum + count, 0) > 0) || !(start.share > 0 && start.share < 1)) throw new RangeError('fitPairModel needs pairs, and a share between 0 and 1 to start from')
  let model = start
  let before = -Infinity
  for (let round = 0; round < maxRounds; round++) {
    const weighed = patterns.map((pattern) => weighPattern(pattern, model))
    const likelihood = weighed.reduce((sum, { logLikelihood }) => sum + logLikelihood, 0)
    if (Math.abs(likelihood - before) <= settled * Math.abs(likelihood)) return model
    before = likelihood
    model = improve(patterns, weighed.map(({ same }) => same), model)
  }
  return model
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
  const shares = (at: number, size: number, of: (pattern: number) => number) => {
    const sums = Array.from({ length: size }, (_, level) => patterns.reduce((sum, { levels, count }, pattern) => sum + (levels[at] === level ? count * of(pattern) : 0), 0))
    const total = sums.reduce((sum, each) => sum + each, 0)
    return sums.map((each) => each / total)
  }
  return {
    fields: fields.map(({ m }, at) => ({ m: shares(at, m.length, (pattern) => same[pattern] ?? 0), u: shares(at, m.length, (pattern) => 1 - (same[pattern] ?? 0)) })),
    share: patterns.reduce((sum, { count }, pattern) => sum + count * (same[pattern] ?? 0), 0) / all,
  }
}
