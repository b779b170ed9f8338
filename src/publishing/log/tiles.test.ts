import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { get } from '../../../test/builders/get.ts'
import { done } from '../../core/index.ts'
import { concatBytes } from './bytes.ts'
import { inclusionNoteText, parseInclusionNote } from './inclusion-note.ts'
import { leafHash, treeRoot } from './merkle-tree.ts'
import { logTiles, parseBundle, tilePaths } from './tiles.ts'

const entriesOf = (size: number) => Array.from({ length: size }, (_, at) => Buffer.from(`entry ${at}`))
const pathsOf = async (size: number) => (await logTiles(entriesOf(size))).map(({ path }) => path)

describe('the files of a log', () => {
  test('are named as C2SP tlog-tiles names them', async () => {
    expect(await pathsOf(0)).toEqual([])
    expect(await pathsOf(3)).toEqual(['log/tile/entries/000.p/3', 'log/tile/0/000.p/3'])
    expect(await pathsOf(256)).toEqual(['log/tile/entries/000', 'log/tile/0/000', 'log/tile/1/000.p/1'])
    expect(await pathsOf(520)).toEqual(['log/tile/entries/000', 'log/tile/entries/001', 'log/tile/entries/002.p/8', 'log/tile/0/000', 'log/tile/0/001', 'log/tile/0/002.p/8', 'log/tile/1/000.p/2'])
    for (const size of [0, 3, 256, 520]) expect(tilePaths(size)).toEqual(await pathsOf(size))
    expect(tilePaths(1234 * 256 + 1)).toEqual(expect.arrayContaining(['log/tile/entries/x001/234.p/1', 'log/tile/1/004.p/210', 'log/tile/2/000.p/4']))
  })

  test('hold each entry behind its length, and the hash of each', async () => {
    const [bundle, hashes] = await logTiles([Buffer.from('a'), Buffer.from('bc')])
    expect(Buffer.from(bundle?.body ?? '').toString('hex')).toBe('00016100026263')
    expect(hashes?.body).toEqual(concatBytes(await Promise.all(['a', 'bc'].map((entry) => leafHash(Buffer.from(entry))))))
  })

  test('have in a higher level the roots of the full tiles below', async () => {
    const files = await logTiles(entriesOf(300))
    expect(files.find(({ path }) => path === 'log/tile/1/000.p/1')?.body).toEqual(await treeRoot(await Promise.all(entriesOf(256).map(leafHash))))
  })

  test('are read back as they were written, and broken off not at all', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 }), async (entries) => {
      const body = Buffer.from((await logTiles(entries))[0]?.body ?? '')
      expect(parseBundle(body)?.map((entry) => [...entry])).toEqual(entries.map((entry) => [...entry]))
      if (body.length > 0) expect(parseBundle(body.subarray(0, -1))?.length).not.toBe(entries.length)
    }))
    await expect(logTiles([new Uint8Array(65_536)])).rejects.toThrow(RangeError)
  })
})

describe('the note beside an entry', () => {
  test('is the text that other implementations write and read', () => {
    const note = { index: 10, proof: [new Uint8Array(32).fill(1)], checkpoint: 'checkpoint data\n', entry: Uint8Array.from(Buffer.from('extra information')) }
    const text = 'c2sp.org/tlog-proof@v1\nextra ZXh0cmEgaW5mb3JtYXRpb24=\nindex 10\nAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n\ncheckpoint data\n'
    expect(inclusionNoteText(note)).toBe(text)
    expect(get(done(parseInclusionNote(text)))).toEqual(note)
  })

  test.each(['', 'c2sp.org/tlog-proof@v1\nindex 0\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v2\nextra YQ==\nindex 0\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v1\nextra YQ==\nindex -1\n\n', 'c2sp.org/tlog-proof@v1\nextra YQ==\nindex 1\nAQE=\n\ncheckpoint\n'])('%j is none', (given) => {
    expect(parseInclusionNote(given)).toBeUndefined()
  })
})
