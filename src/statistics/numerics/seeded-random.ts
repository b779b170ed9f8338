/**
 * A reproducible stream of numbers in [0, 1), multiples of 2^-32: mulberry32 (public domain, T. Ettinger). The seed is printed with what was drawn; of a
 * seed the lowest 32 bits count. The stream repeats after 2^32 numbers, so for some millions of draws at most.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
