/** 2^32 divided by the golden ratio: spreads the seeds over all hashes (Knuth, "The art of computer programming" 3, section 6.4). */
const spread = 2_654_435_769

/**
 * A 32-bit hash of the words from one place of a text to another, another for each seed: FNV-1a of the characters, mixed as in
 * MurmurHash3. Shingles come out in an order that has nothing to do with what they say. Domain: characters below U+0100.
 */
export function hashShingle(text: string, seed: number, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash ^ Math.imul(seed, spread)) >>> 0
}

/** The finalizer of MurmurHash3, 32 bits (Appleby 2011). */
function mix(hash: number): number {
  const one = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return two ^ (two >>> 16)
}
