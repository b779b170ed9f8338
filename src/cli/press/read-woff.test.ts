import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openWoff } from './read-woff.ts'

const woff = readFileSync(new URL(import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff')))
const font = openWoff(woff, 'Peil Test')
const bytes = Buffer.from(font.bytes)

/** Checksums of the tables as a directory has them, each entry of so many bytes with the checksum at a place. */
function checksums(file: Buffer, start: number, count: number, entry: number, at: number): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: count }, (_, index) => [file.toString('latin1', start + index * entry, start + index * entry + 4), file.readUInt32BE(start + index * entry + at)]))
}

describe('a font of the web', () => {
  test('becomes one for a typesetter: each table has the checksum that its maker gave it, but for the names', () => {
    const given = checksums(woff, 44, woff.readUInt16BE(12), 20, 16)
    const made = checksums(bytes, 12, bytes.readUInt16BE(4), 16, 4)
    expect([...made.keys()]).toEqual([...given.keys()])
    // The checksum of `head` is taken without a field that this file has.
    for (const [tag, sum] of given) if (tag !== 'name' && tag !== 'head') expect(made.get(tag), tag).toBe(sum)
  })

  test('is known by its new family alone', () => {
    expect(bytes.includes(Buffer.from('Peil Test', 'utf16le').swap16())).toBe(true)
    expect(bytes.includes(Buffer.from('Source Serif', 'utf16le').swap16())).toBe(false)
  })

  test('says which characters it has', () => {
    expect(has('Aé€–“1')).toEqual([true, true, true, true, true, true])
    expect(has('Жř漢\uFFFF')).toEqual([false, false, false, false])
  })

  test('is refused where it is none', () => {
    expect(() => openWoff(Buffer.from('wOF2 no'), 'x')).toThrow('WOFF 1.0')
  })
})

function has(text: string): readonly boolean[] {
  return [...text].map((each) => font.characters.has(each.codePointAt(0) ?? 0))
}
