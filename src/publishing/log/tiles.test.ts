import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { get } from '../../../test/builders/get.ts'
import { done } from '../../core/index.ts'
import { inclusionNoteText, parseInclusionNote } from './inclusion-note.ts'
import { leafHash, treeRoot } from './merkle-tree.ts'
import { bundlePaths, logTiles, parseBundle } from './tiles.ts'

const entriesOf = (size: number) => Array.from({ length: size }, (_, at) => Buffer.from(`entry ${at}`))
const pathsOf = (size: number) => logTiles(entriesOf(size)).map(({ path }) => path)

describe('the files of a log', () => {
  test('are named as C2SP tlog-tiles names them', () => {
    expect(pathsOf(0)).toEqual([])
    expect(pathsOf(3)).toEqual(['log/tile/entries/000.p/3', 'log/tile/0/000.p/3'])
    expect(pathsOf(256)).toEqual(['log/tile/entries/000', 'log/tile/0/000', 'log/tile/1/000.p/1'])
    expect(pathsOf(520)).toEqual(['log/tile/entries/000', 'log/tile/entries/001', 'log/tile/entries/002.p/8', 'log/tile/0/000', 'log/tile/0/001', 'log/tile/0/002.p/8', 'log/tile/1/000.p/2'])
    expect(bundlePaths(1234 * 256 + 1).at(-1)).toBe('log/tile/entries/x001/234.p/1')
  })

  test('hold each entry behind its length, and the hash of each', () => {
    const [bundle, hashes] = logTiles([Buffer.from('a'), Buffer.from('bc')])
    expect(Buffer.from(bundle?.body ?? '').toString('hex')).toBe('00016100026263')
    expect(hashes?.body).toEqual(Buffer.concat([leafHash(Buffer.from('a')), leafHash(Buffer.from('bc'))]))
  })

  test('have in a higher level the roots of the full tiles below', () => {
    const files = logTiles(entriesOf(300))
    expect(files.find(({ path }) => path === 'log/tile/1/000.p/1')?.body).toEqual(treeRoot(entriesOf(256).map(leafHash)))
  })

  test('are read back as they were written, and broken off not at all', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 }), (entries) => {
      const body = Buffer.from(logTiles(entries)[0]?.body ?? '')
      expect(parseBundle(body)?.map((entry) => [...entry])).toEqual(entries.map((entry) => [...entry]))
      if (body.length > 0) expect(parseBundle(body.subarray(0, -1))?.length).not.toBe(entries.length)
    }))
    expect(() => logTiles([new Uint8Array(65_536)])).toThrow(RangeError)
  })
})

describe('the note beside an entry', () => {
  test('is the text that other implementations write and read', () => {
    const note = { index: 10, proof: [Buffer.alloc(32, 1)], checkpoint: 'checkpoint data\n', entry: Buffer.from('extra information') }
    const text = 'c2sp.org/tlog-proof@v1\nextra ZXh0cmEgaW5mb3JtYXRpb24=\nindex 10\nAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n\ncheckpoint data\n'
    expect(inclusionNoteText(note)).toBe(text)
    expect(get(done(parseInclusionNote(text)))).toEqual(note)
  })

  test.each(['', 'c2sp.org/tlog-proof@v1\nindex 0\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v2\nextra YQ==\nindex 0\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v1\nextra YQ==\nindex -1\n\n', 'c2sp.org/tlog-proof@v1\nextra YQ==\nindex 1\nAQE=\n\ncheckpoint\n'])('%j is none', (given) => {
    expect(parseInclusionNote(given)).toBeUndefined()
  })
})
