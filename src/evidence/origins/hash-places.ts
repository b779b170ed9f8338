/** Twice as many slots as hashes, so that a look-up meets a free one soon. */
const slotsPerHash = 2

/** Where each hash of a text stands first. Hashes are spread evenly already, so that their own last bits say where to look: a map would mix them anew. */
export class HashPlaces {
  readonly #hashes: Uint32Array
  /** For each slot one more than the place of the hash that it holds; nought where it is free. */
  readonly #slots: Uint32Array
  readonly #mask: number
  /** How many hashes there are, each counted once. */
  readonly size: number

  constructor(hashes: Uint32Array) {
    this.#hashes = hashes
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * slotsPerHash + 1)))
    this.#mask = this.#slots.length - 1
    let size = 0
    for (let at = 0; at < hashes.length; at += 1) {
      const slot = this.#slotOf(hashes[at] ?? 0)
      if (this.#slots[slot] !== 0) continue
      this.#slots[slot] = at + 1
      size += 1
    }
    this.size = size
  }

  get(hash: number): number | undefined {
    const place = this.#slots[this.#slotOf(hash)] ?? 0
    return place === 0 ? undefined : place - 1
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] !== 0
  }

  /** Each hash once. */
  keys(): ReadonlySet<number> {
    return new Set(this.#hashes)
  }

  /** The slot that holds the hash, else the free one where it belongs. */
  #slotOf(hash: number): number {
    let slot = hash & this.#mask
    for (let place = this.#slots[slot] ?? 0; place !== 0 && this.#hashes[place - 1] !== hash; place = this.#slots[slot] ?? 0) slot = (slot + 1) & this.#mask
    return slot
  }
}
