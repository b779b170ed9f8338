import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anImportFile } from '../../test/builders/an-import-file.ts'
import { aZip } from '../../test/builders/a-zip.ts'
import { surveyFile } from './survey-file.ts'

const packedTable = aZip([{ name: 'a.csv', method: 0, data: Buffer.from('a,b\n'), packed: Buffer.from('a,b\n') }])

const encodingOf = async (bytes: Uint8Array, pieceBytes = 1000) => {
  const survey = await surveyFile(anImportFile(bytes, 'proef.csv', pieceBytes))
  return survey.ok ? survey.value.encoding : survey.problem
}

test.each([
  ['plain letters', Buffer.from('a,b\n1,2\n'), 'utf-8'],
  ['UTF-8', Buffer.from('a,b\nZürich,2\n'), 'utf-8'],
  ['UTF-8 with a fault or two', Buffer.concat([Buffer.from('Zürich,Köln,Genève,Liège\n'), Buffer.from([0xc3]), Buffer.from('x\n')]), 'utf-8'],
  ['Windows-1252', Buffer.from('Z\xfcrich,K\xf6ln\n', 'latin1'), 'windows-1252'],
  ['UTF-16 with a mark', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), 'utf-16le'],
  ['UTF-16 without one', Buffer.from('key,date\n1,2020-01-01\n', 'utf16le'), 'utf-16le'],
] as const)('%s', async (_, bytes, encoding) => {
  for (const pieceBytes of [1, 2, 3, 7, 1000]) if (encoding !== 'utf-16le' || pieceBytes > 100) expect(await encodingOf(bytes, pieceBytes)).toBe(encoding)
})

test('a letter of Windows-1252 that comes late, as in GTD, still decides', async () => {
  expect(await encodingOf(Buffer.from(`${'a,b\n'.repeat(200_000)}Z\xfcrich\n`, 'latin1'), 65_536)).toBe('windows-1252')
})

test.each([
  ['an empty file', Buffer.from(''), { kind: 'text-empty' }],
  ['a PDF', Buffer.from('%PDF-1.7\n'), { kind: 'table-unreadable', form: 'PDF', reason: 'other-form' }],
  ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), { kind: 'table-unreadable', form: 'XLS', reason: 'other-form' }],
  ['a Parquet file', Buffer.from('PAR1\x15\x04'), { kind: 'table-unreadable', form: 'Parquet', reason: 'other-form' }],
  ['noise', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 32)), { kind: 'table-unreadable', reason: 'binary' }],
  ['a line without an end', Buffer.alloc(5_000_000, 'x'), { kind: 'line-too-long', line: 1, keptBefore: false }],
  ['a ZIP that broke off', aZip([{ name: 'a.csv', method: 0, data: Buffer.from('a,b\n'), packed: Buffer.from('a,b\n') }]).subarray(0, 60), { kind: 'table-unreadable', form: 'ZIP', reason: 'damaged' }],
  ['a ZIP with damage inside', aZip([{ name: 'a.csv', method: 8, data: Buffer.from('a,b\n'), packed: Buffer.from('no deflate at all') }]), { kind: 'table-unreadable', form: 'ZIP', reason: 'damaged' }],
  ['a ZIP with a password', aZip([{ name: 'a.csv', method: 8, flags: 1, data: Buffer.from('a'), packed: Buffer.from('a') }]), { kind: 'table-unreadable', form: 'ZIP', reason: 'encrypted' }],
  ['a ZIP of which a byte was changed', aZip([{ name: 'a.csv', method: 0, data: Buffer.from('a,b\n1,2\n'), packed: Buffer.from('a,b\n1,9\n') }]), { kind: 'table-unreadable', form: 'ZIP', reason: 'damaged' }],
  ['a ZIP of several tables', aZip(['a.csv', 'b.csv'].map((name) => ({ name, method: 0, data: Buffer.from('a,b\n'), packed: Buffer.from('a,b\n') }))), { kind: 'archive-several', names: ['a.csv', 'b.csv'] }],
  ['a GZIP that broke off', gzipSync(Buffer.from('a,b\n'.repeat(1000))).subarray(0, 40), { kind: 'table-unreadable', form: 'GZIP', reason: 'damaged' }],
  ['a ZIP in a ZIP', aZip([{ name: 'in.zip', method: 0, data: packedTable, packed: packedTable }]), { kind: 'table-unreadable', form: 'ZIP', reason: 'packed-twice' }],
  ['a workbook', aZip(['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, method: 0, data: Buffer.from('<a/>'), packed: Buffer.from('<a/>') }))), { kind: 'table-unreadable', form: 'XLSX', reason: 'other-form' }],
])('%s is refused before anything is kept', async (_, bytes, problem) => {
  expect(await surveyFile(anImportFile(bytes, 'proef', 65_536))).toMatchObject({ ok: false, problem })
})

test('a ZIP that would fill a disk is refused', async () => {
  const lines = Buffer.from('1,2\n'.repeat(20_000_000))
  expect(await surveyFile(anImportFile(aZip([{ name: 'a.csv', method: 8, data: lines, packed: deflateRawSync(lines) }]), 'bom.zip', 1000))).toMatchObject({ ok: false, problem: { kind: 'table-unreadable', form: 'ZIP', reason: 'too-heavy' } })
})
