import { expect, test } from 'vitest'
import { decodeText, maxTextBytes } from './decode-text.ts'

const dutch = 'Het dreigingsniveau blijft vier; coördinatie en één café in Trèbes. De coördinator zegt dat het aantal reizigers al een tijd gelijk blijft.'

function check(bytes: Uint8Array, expected: unknown) {
  expect(decodeText(bytes, 'report.txt')).toMatchObject(expected as object)
}

test('UTF-8, with and without byte order mark, UTF-16 and windows-1252 give the same text', () => {
  check(Buffer.from(dutch), { ok: true, value: dutch })
  check(Buffer.from(`\uFEFF${dutch}`), { ok: true, value: dutch })
  check(Buffer.from(`\uFEFF${dutch}`, 'utf16le'), { ok: true, value: dutch })
  check(Buffer.from(dutch, 'latin1'), { ok: true, value: dutch })
})

test('a replacement character that stands in the text is kept', () => {
  check(Buffer.from('een \uFFFD teken'), { ok: true, value: 'een \uFFFD teken' })
})

test.each([
  ['nothing', Buffer.alloc(0), 'text-empty'],
  ['white space', Buffer.from(' \n\t'), 'text-empty'],
  ['bytes of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0]), 'text-binary'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'format-unsupported'],
  ['a Word document', Buffer.from('PK\x03\x04 …'), 'format-unsupported'],
] as const)('%s is refused', (_, bytes, kind) => {
  check(bytes, { ok: false, problem: { kind } })
})

test('a text over the limit is refused with both sizes', () => {
  const problem = { kind: 'text-too-long', path: 'report.txt', bytes: maxTextBytes + 1, maxBytes: maxTextBytes }
  expect(decodeText(new Uint8Array(maxTextBytes + 1), 'report.txt')).toEqual({ ok: false, problem })
})
