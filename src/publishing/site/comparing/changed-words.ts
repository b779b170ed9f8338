/** A run of words that both texts have, or one of them. */
export interface WordRun {
  readonly kind: 'both' | 'before' | 'after'
  readonly text: string
}

/** What two texts have in common word by word: the longest common subsequence (Wagner and Fischer 1974), in time and room of the product of their words. */
export function changedWords(before: string, after: string): readonly WordRun[] {
  const [one, other] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)]
  const lengths = commonLengths(one, other)
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const add = (kind: WordRun['kind'], text = '') => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  let [at, to] = [0, 0]
  while (at < one.length || to < other.length) {
    if (at < one.length && one[at] === other[to]) {
      add('both', one[at])
      at++
      to++
    } else if (at < one.length && (to === other.length || length(lengths, at + 1, to) >= length(lengths, at, to + 1))) add('before', one[at++])
    else add('after', other[to++])
  }
  return runs
}

/** How many words the texts share from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let at = one.length - 1; at >= 0; at--) {
    for (let to = other.length - 1; to >= 0; to--) {
      const row = lengths[at]
      if (row !== undefined) row[to] = one[at] === other[to] ? length(lengths, at + 1, to + 1) + 1 : Math.max(length(lengths, at + 1, to), length(lengths, at, to + 1))
    }
  }
  return lengths
}

function length(lengths: readonly Uint16Array[], at: number, to: number): number {
  return lengths[at]?.[to] ?? 0
}
