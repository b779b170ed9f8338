import { checkOpinions } from './linear-pool.ts'

/**
 * Geometric mean of several people's distributions, made to sum to one (the logarithmic opinion pool, with equal weights): of two members, the
 * mean of the log odds. Sharper than the linear pool and the same whether evidence is added before or after pooling (Genest 1984); but what one
 * person holds impossible is impossible. Undefined where nothing is left that all hold possible.
 * Domain: at least one person, each a distribution over the same members; throws on another number of members. Source: Genest and Zidek 1986, Statistical Science 1, 114-135.
 */
export function logarithmicPool(distributions: readonly (readonly number[])[]): readonly number[] | undefined {
  checkOpinions(distributions)
  const means = (distributions[0] ?? []).map((_, member) => {
    const logs = distributions.map((distribution) => Math.log(distribution[member] ?? 0)).toSorted((a, b) => a - b)
    return logs.reduce((sum, log) => sum + log, 0) / logs.length
  })
  const highest = Math.max(...means)
  if (highest === -Infinity) return undefined
  const shares = means.map((log) => Math.exp(log - highest))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
