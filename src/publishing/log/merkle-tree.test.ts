import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHexadecimal } from './bytes.ts'
import { consistencyProof, growingRoots, inclusionProof, isConsistent, isIncluded, leafHash, treeRoot } from './merkle-tree.ts'

/** The entries and roots of the test of the Certificate Transparency project (merkletree_test.go, "ReferenceMerkleTree"), which every implementation of RFC 6962 gives. */
const entries = await Promise.all(['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => leafHash(Buffer.from(hex, 'hex'))))
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

describe('a log', () => {
  test('of no entry has the hash of nothing as its root', async () => {
    expect(toHexadecimal(await treeRoot([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  test.each(roots.map((root, at) => [at + 1, root] as const))('of the first %i entries has the root that every implementation gives', async (size, root) => {
    expect(toHexadecimal(await treeRoot(entries.slice(0, size)))).toBe(root)
  })

  test('has had, at each length, the root of that length', async () => {
    expect((await growingRoots(entries)).map(toHexadecimal)).toEqual(roots)
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 130 }), async (size) => {
      const leaves = await leavesOf(size)
      expect(await growingRoots(leaves)).toEqual(await Promise.all(leaves.map((_, at) => treeRoot(leaves.slice(0, at + 1)))))
    }), { numRuns: 20 })
  })

  test('shows of each entry that it stands in it, and of nothing else', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), async (size, nth, other) => {
      const leaves = await leavesOf(size)
      const [index, elsewhere] = [nth % size, other % size]
      const [leaf, root, proof] = [get(leaves, index), await treeRoot(leaves), await inclusionProof(leaves, index)]
      expect(await isIncluded(leaf, index, size, root, proof)).toBe(true)
      if (elsewhere !== index) expect(await isIncluded(leaf, elsewhere, size, root, proof)).toBe(false)
      expect(await isIncluded(await leafHash(Buffer.from('another')), index, size, root, proof)).toBe(false)
      expect(await isIncluded(leaf, index, size, root, [...proof, leaf])).toBe(false)
    }))
  })

  test('shows that it begins with what it was before, and not where one entry of that was changed', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), async (size, nth, changed) => {
      const leaves = await leavesOf(size)
      const before = (nth % size) + 1
      const now = { size, root: await treeRoot(leaves) }
      const old = { size: before, root: await treeRoot(leaves.slice(0, before)) }
      const proof = await consistencyProof(leaves, before)
      expect(await isConsistent(old, now, proof)).toBe(true)
      const forged = leaves.slice(0, before).with(changed % before, await leafHash(Buffer.from('forged')))
      expect(await isConsistent({ size: before, root: await treeRoot(forged) }, now, proof)).toBe(false)
    }))
  })
})

function leavesOf(size: number): Promise<readonly Uint8Array[]> {
  return Promise.all(Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`entry ${at}`))))
}

function get(leaves: readonly Uint8Array[], index: number): Uint8Array {
  return leaves[index] ?? expect.fail()
}
