/** 2^32 divided by the golden ratio: spreads the seeds over all hashes (Knuth, "The art of computer programming" 3, section 6.4). */
const spread = 2_654_435_769
/** 0x811c9dc5 in 32 bits with a sign, in which the whole hash is worked out. */
const basis = -2_128_831_035

/**
 * A 32-bit hash of the words from one place of a text to another, another for each seed: FNV-1a of the characters, mixed as in
 * MurmurHash3. Shingles come out in an order that has nothing to do with what they say. Domain: characters below U+0100.
 */
export function hashShingle(text: string, seed: number, from: number, to: number): number {
  let hash = basis
  for (let at = from; at < to; at++) hash = take(hash, text.charCodeAt(at))
  return mix(hash ^ Math.imul(seed, spread)) >>> 0
}

/** Words of the runs that are hashed together. */
export const wordsOfRun = 5

/** The hash of every run of five words parted by spaces, in order: what `hashShingle` gives for each, in one pass over the letters. */
export function hashRuns(words: readonly string[], seed: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - wordsOfRun + 1))
  const seeded = Math.imul(seed, spread)
  // Runs that began with this word and with each of the four before it; one variable each, because that is several times as fast as a list.
  let [one, two, three, four, five] = [basis, basis, basis, basis, basis]
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    for (let letter = 0; letter < word.length; letter++) {
      const code = word.charCodeAt(letter)
      one = take(one, code)
      two = take(two, code)
      three = take(three, code)
      four = take(four, code)
      five = take(five, code)
    }
    if (at >= wordsOfRun - 1) hashes[at - wordsOfRun + 1] = mix(five ^ seeded)
    five = take(four, space)
    four = take(three, space)
    three = take(two, space)
    two = take(one, space)
    one = basis
  }
  return hashes
}

const space = 32

/** One more character in a hash of FNV-1a. */
function take(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The finalizer of MurmurHash3, 32 bits (Appleby 2011). */
function mix(hash: number): number {
  const one = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return two ^ (two >>> 16)
}
