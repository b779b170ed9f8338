import { createHash } from 'node:crypto'

/** Root of a tree over no leaves. */
const emptyRoot = createHash('sha256').digest()

/** The hash of an entry of the log: RFC 6962, section 2.1. */
export function leafHash(entry: Uint8Array): Buffer {
  return createHash('sha256').update(Uint8Array.of(0)).update(entry).digest()
}

/** The root over the hashes of all leaves, in their order. Cost: as many hashes as there are leaves. */
export function treeRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves
  if (first === undefined) return emptyRoot
  if (leaves.length === 1) return first
  const split = largestPowerBelow(leaves.length)
  return nodeHash(treeRoot(leaves.slice(0, split)), treeRoot(leaves.slice(split)))
}

/** The root of every tree that a log has been: over its first leaf, its first two, and so on. Cost: some ten hashes a leaf. */
export function growingRoots(leaves: readonly Buffer[]): readonly Buffer[] {
  const peaks: { readonly width: number; readonly hash: Buffer }[] = []
  return leaves.map((leaf) => {
    let last = { width: 1, hash: leaf }
    for (let before = peaks.at(-1); before?.width === last.width; before = peaks.at(-1)) {
      peaks.pop()
      last = { width: 2 * last.width, hash: nodeHash(before.hash, last.hash) }
    }
    peaks.push(last)
    return peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right))
  })
}

/** What it takes to see that a leaf stands in a tree: the hashes beside its path, from the leaf up. Throws where the tree has no such leaf. */
export function inclusionProof(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('inclusionProof needs the index of a leaf')
  if (leaves.length === 1) return []
  const split = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split ? [...inclusionProof(left, index), treeRoot(right)] : [...inclusionProof(right, index - split), treeRoot(left)]
}

/** Whether a leaf stands at a place in the tree of this size and root: RFC 9162, section 2.1.3.2. */
export function isIncluded(leaf: Buffer, index: number, size: number, root: Buffer, proof: readonly Buffer[]): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [halve(at), halve(last)]
    } else hash = nodeHash(hash, beside)
    ;[at, last] = [halve(at), halve(last)]
  }
  return last === 0 && hash.equals(root)
}

/** What it takes to see that a tree begins with an older one: RFC 6962, section 2.1.2. Throws on a size that the tree never had. */
export function consistencyProof(leaves: readonly Buffer[], oldSize: number): readonly Buffer[] {
  if (!Number.isInteger(oldSize) || oldSize < 1 || oldSize > leaves.length) throw new RangeError('consistencyProof needs a size that the tree has had')
  return subProof(leaves, oldSize, true)
}

function subProof(leaves: readonly Buffer[], oldSize: number, isWhole: boolean): readonly Buffer[] {
  if (oldSize === leaves.length) return isWhole ? [] : [treeRoot(leaves)]
  const split = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return oldSize <= split ? [...subProof(left, oldSize, isWhole), treeRoot(right)] : [...subProof(right, oldSize - split, false), treeRoot(left)]
}

/** Whether a tree begins with an older one, by a proof: RFC 9162, section 2.1.4.2. */
export function isConsistent(old: TreeHead, now: TreeHead, proof: readonly Buffer[]): boolean {
  if (old.size < 1 || old.size > now.size) return false
  if (old.size === now.size) return proof.length === 0 && old.root.equals(now.root)
  const path = isPowerOfTwo(old.size) ? [old.root, ...proof] : proof
  const [start, ...rest] = path
  if (start === undefined) return false
  let [at, last] = [old.size - 1, now.size - 1]
  while (at % 2 === 1) [at, last] = [halve(at), halve(last)]
  let [before, after] = [start, start]
  for (const beside of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      before = nodeHash(beside, before)
      after = nodeHash(beside, after)
      while (at % 2 === 0 && at !== 0) [at, last] = [halve(at), halve(last)]
    } else after = nodeHash(after, beside)
    ;[at, last] = [halve(at), halve(last)]
  }
  return last === 0 && before.equals(old.root) && after.equals(now.root)
}

/** How many entries a log has, and the root over them. */
export interface TreeHead {
  readonly size: number
  readonly root: Buffer
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest()
}

/** The largest power of two below a number above 1. */
function largestPowerBelow(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1))
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count))
}

function halve(count: number): number {
  return Math.floor(count / 2)
}
