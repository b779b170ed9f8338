import { isSameBytes, sha256, utf8 } from './bytes.ts'

/** The hash of an entry of the log: RFC 6962, section 2.1. */
export function leafHash(entry: Uint8Array): Promise<Uint8Array> {
  return sha256(Uint8Array.of(0), entry)
}

/** The root over the hashes of all leaves, in their order; over none it is the hash of nothing. Cost: as many hashes as there are leaves. */
export async function treeRoot(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first] = leaves
  if (first === undefined) return sha256(utf8(''))
  if (leaves.length === 1) return first
  const [left, right] = halvesOf(leaves)
  return nodeHash(...(await Promise.all([treeRoot(left), treeRoot(right)])))
}

/** The root of every tree that a log has been: over its first leaf, its first two, and so on. Cost: some ten hashes a leaf. */
export async function growingRoots(leaves: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const peaks: { readonly width: number; readonly hash: Uint8Array }[] = []
  const roots: Uint8Array[] = []
  for (const leaf of leaves) {
    let last = { width: 1, hash: leaf }
    for (let before = peaks.at(-1); before?.width === last.width; before = peaks.at(-1)) {
      peaks.pop()
      last = { width: 2 * last.width, hash: await nodeHash(before.hash, last.hash) }
    }
    peaks.push(last)
    let root = last.hash
    for (const { hash } of peaks.slice(0, -1).toReversed()) root = await nodeHash(hash, root)
    roots.push(root)
  }
  return roots
}

/** What it takes to see that a leaf stands in a tree: the hashes beside its path, from the leaf up. Throws where the tree has no such leaf. */
export async function inclusionProof(leaves: readonly Uint8Array[], index: number): Promise<readonly Uint8Array[]> {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('inclusionProof needs the index of a leaf')
  if (leaves.length === 1) return []
  const [left, right] = halvesOf(leaves)
  return index < left.length ? [...(await inclusionProof(left, index)), await treeRoot(right)] : [...(await inclusionProof(right, index - left.length)), await treeRoot(left)]
}

/** Whether a leaf stands at a place in the tree of this size and root: RFC 9162, section 2.1.3.2. */
export async function isIncluded(leaf: Uint8Array, index: number, size: number, root: Uint8Array, proof: readonly Uint8Array[]): Promise<boolean> {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = await nodeHash(beside, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [halve(at), halve(last)]
    } else hash = await nodeHash(hash, beside)
    ;[at, last] = [halve(at), halve(last)]
  }
  return last === 0 && isSameBytes(hash, root)
}

/** What it takes to see that a tree begins with an older one: RFC 6962, section 2.1.2. Throws on a size that the tree never had. */
export async function consistencyProof(leaves: readonly Uint8Array[], oldSize: number): Promise<readonly Uint8Array[]> {
  if (!Number.isInteger(oldSize) || oldSize < 1 || oldSize > leaves.length) throw new RangeError('consistencyProof needs a size that the tree has had')
  return subProof(leaves, oldSize, true)
}

async function subProof(leaves: readonly Uint8Array[], oldSize: number, isWhole: boolean): Promise<readonly Uint8Array[]> {
  if (oldSize === leaves.length) return isWhole ? [] : [await treeRoot(leaves)]
  const [left, right] = halvesOf(leaves)
  return oldSize <= left.length ? [...(await subProof(left, oldSize, isWhole)), await treeRoot(right)] : [...(await subProof(right, oldSize - left.length, false)), await treeRoot(left)]
}

/** Whether a tree begins with an older one, by a proof: RFC 9162, section 2.1.4.2. */
export async function isConsistent(old: TreeHead, now: TreeHead, proof: readonly Uint8Array[]): Promise<boolean> {
  if (old.size < 1 || old.size > now.size) return false
  if (old.size === now.size) return proof.length === 0 && isSameBytes(old.root, now.root)
  const path = isPowerOfTwo(old.size) ? [old.root, ...proof] : proof
  const [start, ...rest] = path
  if (start === undefined) return false
  let [at, last] = [old.size - 1, now.size - 1]
  while (at % 2 === 1) [at, last] = [halve(at), halve(last)]
  let [before, after] = [start, start]
  for (const beside of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      before = await nodeHash(beside, before)
      after = await nodeHash(beside, after)
      while (at % 2 === 0 && at !== 0) [at, last] = [halve(at), halve(last)]
    } else after = await nodeHash(after, beside)
    ;[at, last] = [halve(at), halve(last)]
  }
  return last === 0 && isSameBytes(before, old.root) && isSameBytes(after, now.root)
}

/** How many entries a log has, and the root over them. */
export interface TreeHead {
  readonly size: number
  readonly root: Uint8Array
}

function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return sha256(Uint8Array.of(1), left, right)
}

/** At least two leaves, split at the largest power of two below their number. */
function halvesOf(leaves: readonly Uint8Array[]): readonly [readonly Uint8Array[], readonly Uint8Array[]] {
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return [leaves.slice(0, split), leaves.slice(split)]
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count))
}

function halve(count: number): number {
  return Math.floor(count / 2)
}
