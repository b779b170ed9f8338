/**
 * The smallest hash of every `window` hashes in a row: two sequences that share so many in a row share one of the kept. It keeps some
 * 2 / (window + 1) of them. A sequence shorter than a window keeps its smallest.
 * Source: Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
 */
export function winnow(hashes: ArrayLike<number>, window: number): ReadonlySet<number> {
  const kept = new Set<number>()
  let smallest = -1
  for (let end = Math.min(window, hashes.length); end <= hashes.length && end > 0; end++) {
    const start = Math.max(0, end - window)
    // As long as the smallest one is in the window, only the one that came in last can be smaller.
    if (smallest < start) smallest = placeOfSmallest(hashes, start, end)
    else if ((hashes[end - 1] ?? 0) <= (hashes[smallest] ?? 0)) smallest = end - 1
    else continue
    kept.add(hashes[smallest] ?? 0)
  }
  return kept
}

/** The last place of the smallest one: it stays in the window longest. */
function placeOfSmallest(hashes: ArrayLike<number>, start: number, end: number): number {
  let smallest = start
  for (let at = start + 1; at < end; at++) if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at
  return smallest
}
