/** Which keys a file has given so far: 8 bytes a key and room to spare, so that millions of rows take no more than some tens of megabytes. */
export interface SeenKeys {
  /** False for a key that was there already. */
  readonly add: (key: string) => boolean
  readonly has: (key: string) => boolean
}

/**
 * A table of two independent 32-bit hashes (FNV-1a from two offsets). For a million keys the chance that any two are taken for one is
 * 1 in 30 million (n²/2⁶⁵).
 */
export function seenKeys(): SeenKeys {
  let size = 1 << 16
  let slots = new Uint32Array(2 * size)
  let count = 0

  function place(first: number, second: number): number {
    let at = (first & (size - 1)) * 2
    while ((slots[at] !== 0 || slots[at + 1] !== 0) && (slots[at] !== first || slots[at + 1] !== second)) at = (at + 2) & (2 * size - 1)
    return at
  }

  function grow(): void {
    const before = slots
    size *= 2
    slots = new Uint32Array(2 * size)
    for (let at = 0; at < before.length; at += 2) {
      const [first = 0, second = 0] = [before[at], before[at + 1]]
      if (first !== 0 || second !== 0) slots.set([first, second], place(first, second))
    }
  }

  return {
    add: (key) => {
      const [first, second] = hashes(key)
      const at = place(first, second)
      if (slots[at] !== 0 || slots[at + 1] !== 0) return false
      slots[at] = first
      slots[at + 1] = second
      count += 1
      if (2 * count > size) grow()
      return true
    },
    has: (key) => {
      const [first, second] = hashes(key)
      const at = place(first, second)
      return slots[at] !== 0 || slots[at + 1] !== 0
    },
  }
}

/** Never both 0, which marks an empty place. */
function hashes(key: string): readonly [number, number] {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x5bd1e995)
    second ^= second >>> 15
  }
  return [mixed(first), mixed(second) || 1]
}

/** The last step of MurmurHash3: neighbours in number lie far apart. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
