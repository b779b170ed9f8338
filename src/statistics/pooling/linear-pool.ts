/**
 * Mean of several people's probabilities, member by member (the linear opinion pool, with equal weights). It lies between the lowest and the
 * highest, sums to one where each does and rises where each does, comes out the same whether members are joined before or after, and nobody's
 * 0 or 1 decides alone. Price: a pool of well-calibrated people leans to the middle (Ranjan and Gneiting 2010). Sorted before they are added,
 * so that the order of the people is nothing to it, to the last digit.
 * Domain: at least one person, all with as many finite values; throws on anything else. Source: Stone 1961, Annals of Mathematical Statistics 32, 1339-1342.
 */
export function linearPool(opinions: readonly (readonly number[])[]): readonly number[] {
  checkOpinions(opinions)
  return (opinions[0] ?? []).map((_, member) => {
    const values = opinions.map((opinion) => opinion[member] ?? 0).toSorted((a, b) => a - b)
    return values.reduce((sum, value) => sum + value, 0) / values.length
  })
}

/** Throws where there is nobody, or where people speak of different members. */
export function checkOpinions(opinions: readonly (readonly number[])[]): void {
  const [first] = opinions
  if (first === undefined || opinions.some((opinion) => opinion.length !== first.length || !opinion.every(Number.isFinite))) throw new RangeError('a pool needs at least one opinion, and all of them about the same members')
}
