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

test('encodings that look alike are told apart: UTF-16 without a mark, ISO 8859-15 by its euro, MacRoman by its letters', () => {
  check(Buffer.from(dutch, 'utf16le'), { ok: true, value: dutch })
  check(Buffer.from(dutch, 'utf16le').swap16(), { ok: true, value: dutch })
  check(Buffer.from(`${dutch} Dat kost \xa45 miljoen.`, 'latin1'), { ok: true, value: `${dutch} Dat kost €5 miljoen.` })
  const mac = { ö: '\x9a', é: '\x8e', è: '\x8f' } as const
  check(Buffer.from(dutch.replaceAll(/[öéè]/g, (letter) => mac[letter as keyof typeof mac]), 'latin1'), { ok: true, value: dutch })
})

test('what a file says of its own encoding goes before what its bytes look like', () => {
  const page = '<?xml version="1.0" encoding="iso-8859-2"?><rss>\xe8esk\xfd \xb9koda</rss>'
  check(Buffer.from(page, 'latin1'), { ok: true, value: '<?xml version="1.0" encoding="iso-8859-2"?><rss>český škoda</rss>' })
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

test('a text over the limit is refused with the limit', () => {
  const problem = { kind: 'text-too-long', path: 'report.txt', maxBytes: maxTextBytes }
  expect(decodeText(new Uint8Array(maxTextBytes + 1), 'report.txt')).toEqual({ ok: false, problem })
})

test('a text in UTF-8 with one damaged byte, or cut in the middle of a character, is refused with the line, not read as another encoding', () => {
  const bytes = Buffer.from(`Eerste regel.\n${dutch}`)
  const damaged = Buffer.from(bytes)
  damaged[bytes.indexOf('ö')] = 0xff
  check(damaged, { ok: false, problem: { kind: 'text-broken', path: 'report.txt', line: 2 } })
  check(bytes.subarray(0, bytes.indexOf('è') + 1), { ok: false, problem: { kind: 'text-broken', path: 'report.txt', line: 2 } })
  check(Buffer.from(`één ${dutch}\n`, 'latin1'), { ok: true })
  check(Buffer.from('CAFÉ\x92s: één, twéé en dríe', 'latin1'), { ok: true, value: 'CAFÉ’s: één, twéé en dríe' })
})

function decode(bytes: Uint8Array, charset: string) {
  return decodeText(bytes, 'page', `text/html; charset=${charset}`)
}

test('the charset that the sender names goes before what the bytes look like', () => {
  expect(decode(Buffer.from('CAFÉ\x92s', 'latin1'), 'windows-1252')).toEqual({ ok: true, value: 'CAFÉ’s' })
  expect(decode(Buffer.from(dutch), 'UTF-8')).toEqual({ ok: true, value: dutch })
  expect(decode(Buffer.from(dutch, 'latin1'), 'utf-8')).toMatchObject({ ok: false, problem: { kind: 'text-broken' } })
  expect(decode(Buffer.from(dutch), 'klingon')).toEqual({ ok: false, problem: { kind: 'text-encoding', path: 'page', encoding: 'klingon' } })
})
