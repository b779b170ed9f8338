/**
 * The smallest hash of every `window` hashes in a row: two sequences that share so many in a row share one of the kept. It keeps some
 * 2 / (window + 1) of them. A sequence shorter than a window keeps its smallest.
 * Source: Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
 */
export function winnow(hashes: ArrayLike<number>, window: number): ReadonlySet<number> {
  const kept = new Set<number>()
  /** Places whose hash may yet be the smallest of a window, smallest first. */
  const waiting: number[] = []
  const hashAt = (at: number | undefined) => (at === undefined ? Infinity : (hashes[at] ?? Infinity))
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashAt(at)
    while (waiting.length > 0 && hashAt(waiting.at(-1)) >= hash) waiting.pop()
    waiting.push(at)
    if ((waiting[0] ?? at) <= at - window) waiting.shift()
    if (at >= window - 1 || at === hashes.length - 1) kept.add(hashAt(waiting[0]))
  }
  return kept
}
