import { expect, test } from 'vitest'
import { checkRefused, readBytes, textIn } from '../../test/builders/read-bytes.ts'
import { storeZip } from './docx/store-zip.ts'

test('a document is what it begins with, whatever its name', async () => {
  expect(await textIn('Het niveau blijft 4.', 'report.pdf')).toBe('Het niveau blijft 4.')
  expect(await textIn('<?xml version="1.0"?><html><body><p>Het niveau blijft 4.</p></body></html>', 'report.txt')).toBe('Het niveau blijft 4.')
  expect(await readBytes('<rss version="2.0"><channel><item><title>Niveau blijft 4</title></item></channel></rss>', 'report.html')).toMatchObject([{ text: 'Niveau blijft 4' }])
})

test.each([
  ['XML', '<?xml version="1.0"?><report>Het niveau blijft 4.</report>'],
  ['ZIP', storeZip(new Map([['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')]]))],
  ['DOC', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['RTF', '{\\rtf1 Het niveau blijft 4.}'],
])('%s is refused by name', async (format, bytes) => {
  await checkRefused(bytes, { kind: 'format-unsupported', format })
})
