import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aDocx, aTable } from '../../../test/builders/a-docx.ts'
import { checkRefused, readBytes } from '../../../test/builders/read-bytes.ts'

const saying = (markup: string) => ({ 'word/document.xml': markup })

describe('A Word document is read as a person reads it', () => {
  test('paragraphs apart, footnotes behind the text, struck out words left out', async () => {
    const struck = '<w:r><w:t xml:space="preserve">Het niveau is </w:t></w:r><w:del w:id="1"><w:r><w:delText>drie</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>vier</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>'
    const core = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Proef &amp; meer</dc:title></cp:coreProperties>'
    expect(await readBytes(aDocx(['Een kop', struck, aTable([['Jaar', 'Aantal'], ['2018', '310']])], { 'docProps/core.xml': core }))).toMatchObject([{ text: 'Een kop\n\nHet niveau is vier.\n\nJaar\tAantal\n\n2018\t310\n\nEen noot.', title: 'Proef & meer', layout: undefined }])
  })

  test('one that unpacks to no end, declares entities, is torn or is no Word document is refused', async () => {
    await checkRefused(aBomb(), { kind: 'document-unreadable', reason: 'too-heavy' })
    await checkRefused(aDocx([], saying(`<w:document>${'<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(110_000)}</w:document>`)), { kind: 'document-unreadable', reason: 'too-heavy' })
    await checkRefused(aDocx([], saying(`<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(300)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(300)}</w:document>`)), { kind: 'document-unreadable', reason: 'too-heavy' })
    await checkRefused(aDocx([], saying('<!DOCTYPE w [<!ENTITY a "b">]><w:document/>')), { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused(aDocx(['tekst']).subarray(0, 900), { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused(aDocx([], saying('<w:document')), { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused(aDocx([]), { kind: 'document-unreadable', reason: 'no-text' })
  })
})

/** A Word document whose text says of itself that it is small and unpacks to 80 MB. */
function aBomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(80_000_000, 0x20))
  const filler = '#'.repeat(packed.length)
  const bytes = aDocx([], { 'word/document.xml': filler })
  packed.copy(bytes, bytes.indexOf(filler))
  bytes.writeUInt16LE(8, bytes.lastIndexOf('word/document.xml') - 36)
  return bytes
}
