import { storeZip } from '../../src/documents/docx/store-zip.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export function aTable(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${aParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A paragraph of Word, of runs in their own markup or of plain text. */
function aParagraph(text: string): string {
  if (text.startsWith('<w:tbl>')) return text
  return `<w:p>${text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`
}

/** The least that Word and mammoth take for a document; `more` adds parts or replaces them. */
export function aDocx(paragraphs: readonly string[], more: Readonly<Record<string, string>> = {}): Buffer {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/footnotes.xml': `${head}<w:footnotes xmlns:w="${word}"><w:footnote w:id="2">${aParagraph('Een noot.')}</w:footnote></w:footnotes>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs.map(aParagraph).join('')}</w:body></w:document>`,
    ...more,
  }
  return storeZip(new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])))
}
