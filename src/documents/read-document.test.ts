import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aColumn, aPdf } from '../../test/builders/a-pdf.ts'
import { aDocx } from '../../test/builders/a-docx.ts'
import { boxesOf, pageOf } from '../core/index.ts'
import type { Document } from './document.ts'
import { readDocuments } from './read-document.ts'

async function read(bytes: Uint8Array | string, path = 'report', contentType = ''): Promise<readonly Document[]> {
  const outcome = await readDocuments({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, path, contentType })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

async function textOf(bytes: Uint8Array | string, path?: string): Promise<string> {
  return (await read(bytes, path)).map(({ text }) => text).join('\n----\n')
}

async function checkRefused(bytes: Uint8Array | string, problem: object): Promise<void> {
  expect(await readDocuments({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, path: 'report', contentType: '' })).toMatchObject({ ok: false, problem })
}

describe('A PDF is read as a person reads it', () => {
  test('lines make paragraphs, and words that were broken off are whole again; hyphens that belong stay', async () => {
    const pages = [aColumn([
      'Het dreigingsniveau blijft vier, meldt de dienst voor terrorisme-',
      'bestrijding. Noord-Afrika is onrustig, en in- en uitreizen van Noord-',
      'Syrië, van oud-strijders en van in-',
      'en uitreizigers is er niet. Wie terugkeert wordt gevolgd door gemeen-',
      'te en politie.',
    ]), aColumn(['Een nieuwe alinea.'])]
    expect(await textOf(aPdf(pages))).toBe([
      'Het dreigingsniveau blijft vier, meldt de dienst voor terrorismebestrijding. Noord-Afrika is onrustig, en in- en uitreizen van Noord-Syrië, van oud-strijders en van in- en uitreizigers is er niet. Wie terugkeert wordt gevolgd door gemeente en politie.',
      'Een nieuwe alinea.',
    ].join('\n\n'))
  })

  test('a sentence goes on over the page, and running heads, page numbers and marks of footnotes do not stand in it', async () => {
    const page = (number: number, words: readonly { x: number; y: number; text: string; size?: number }[]) => [
      { x: 200, y: 810, text: `Jaarverslag van de proef ${number}` }, ...words, { x: 290, y: 30, text: `Pagina ${number} van 2` },
    ]
    const first = [...aColumn(['De kans op een aanslag in Nederland is volgens', 'de dienst nog altijd re\xebel, maar'], { top: 150 }), { x: 235, y: 140, text: '1', size: 6 }, { x: 70, y: 80, text: '1 Zie het vorige verslag.', size: 8 }]
    const second = aColumn(['niet groter dan een jaar geleden.'], { top: 760 })
    expect(await textOf(aPdf([page(1, first), page(2, second)]))).toBe('De kans op een aanslag in Nederland is volgens de dienst nog altijd reëel, maar niet groter dan een jaar geleden.\n\n1 Zie het vorige verslag.')
  })

  test('two columns are read one after the other, a table row by row', async () => {
    const side = (name: string) => Array.from({ length: 7 }, (_, at) => `${name} ${at}: zin met genoeg woorden erin`)
    const cells = [['Land', 2017, 2018], ['Nederland', 280, 310], ['Belgium', 400, 420]].flatMap((row, line) => row.map((cell, at) => ({ x: 70 + 120 * at, y: 300 - 14 * line, text: String(cell) })))
    const text = await textOf(aPdf([[{ x: 70, y: 760, text: 'Een kop over de volle breedte van de bladzijde, boven beide kolommen', size: 12 }, ...side('links').flatMap((left, at) => [{ x: 70, y: 700 - 14 * at, text: left }, { x: 310, y: 700 - 14 * at, text: side('rechts')[at] ?? '' }]), ...cells]]))
    expect(text.indexOf('links 6')).toBeLessThan(text.indexOf('rechts 0'))
    expect(text).toContain('Land\t2017\t2018\n\nNederland\t280\t310\n\nBelgium\t400\t420')
  })

  test('every passage has its page and its boxes', async () => {
    const [document] = await read(aPdf([aColumn(['De eerste bladzijde.']), aColumn(['Het niveau is vier en', 'blijft dat ook.'])], { title: 'Proef' }))
    const { text = '', layout = { stretches: [], words: [] }, title } = document ?? {}
    const start = text.indexOf('niveau')
    const passage = { start, end: text.indexOf('blijft') + 'blijft'.length }
    expect(title).toBe('Proef')
    expect([pageOf(layout.stretches, { start: 0 }), pageOf(layout.stretches, passage)]).toEqual([1, 2])
    const boxes = boxesOf(layout, passage)
    expect(boxes).toMatchObject([{ page: 2, y: expect.closeTo(842 - 700 - 0.8 * 11, 0) as number, height: 11 }, { page: 2, x: 70, y: expect.closeTo(842 - 686 - 0.8 * 11, 0) as number }])
    expect(boxes[0]?.x).toBeGreaterThan(75)
    for (const { start: from, end } of layout.words) expect(text.slice(from, end).trim()).not.toBe('')
  })

  test('one that is empty, locked, torn or no PDF at all is refused with the reason', async () => {
    await checkRefused(aPdf([[]]), { kind: 'document-unreadable', format: 'PDF', reason: 'no-text' })
    await checkRefused(aPdf([aColumn(['x'])], { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [(a) (a)]' }), { kind: 'document-unreadable', reason: 'encrypted' })
    await checkRefused('%PDF-1.7 …', { kind: 'document-unreadable', reason: 'damaged' })
  })
})

describe('A Word document is read as a person reads it', () => {
  test('paragraphs apart, footnotes behind the text, struck out words left out', async () => {
    const struck = '<w:r><w:t xml:space="preserve">Het niveau is </w:t></w:r><w:del w:id="1"><w:r><w:delText>drie</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>vier</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>'
    const core = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Proef &amp; meer</dc:title></cp:coreProperties>'
    expect(await read(aDocx(['Een kop', struck], { 'docProps/core.xml': core }))).toMatchObject([{ text: 'Een kop\n\nHet niveau is vier.\n\nEen noot.', title: 'Proef & meer', layout: undefined }])
  })

  test('one that unpacks to no end, declares entities, is torn or is no Word document is refused', async () => {
    const document = (body: string) => ({ 'word/document.xml': body })
    await checkRefused(aBomb(), { kind: 'document-unreadable', reason: 'too-heavy' })
    await checkRefused(aDocx([], document('<!DOCTYPE w [<!ENTITY a "b">]><w:document/>')), { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused(aDocx(['tekst']).subarray(0, 900), { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused(aDocx([], document('<w:document')), { kind: 'document-unreadable', reason: 'damaged' })
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

describe('A page', () => {
  const article = '<article><h1>Stand van zaken</h1><p>Het dreigingsniveau blijft 4, meldt de\nNCTV. De kans op een aanslag is re&euml;el, en dat is al jaren zo.</p><p>De dienst blijft waakzaam<br>en zegt niets over wat komt.</p></article>'
  const page = (head: string) => `<!doctype html><html><head><title>Proefkrant</title>${head}</head><body><nav><a href="/">Menu</a></nav>${article}<script>stolen()</script></body></html>`

  test('gives its article with the title and the day that it states, and not its menu or scripts', async () => {
    const [found] = await read(page('<meta property="article:published_time" content="2018-03-26T23:30:00+02:00"><meta property="og:title" content="Niveau blijft 4">'))
    expect(found).toMatchObject({ title: 'Niveau blijft 4', published: '2018-03-26' })
    expect(found?.text).toBe('Stand van zaken\n\nHet dreigingsniveau blijft 4, meldt de NCTV. De kans op een aanslag is reëel, en dat is al jaren zo.\n\nDe dienst blijft waakzaam\n\nen zegt niets over wat komt.')
  })

  test.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2018-03-26T10:00"}</script>', '2018-03-26'],
    ['<meta name="DC.date.issued" content="2018-03-26">', '2018-03-26'],
    ['<meta name="date" content="26 Mar 2018">', '2018-03-26'],
    ['<meta name="date" content="gisteren">', undefined],
    ['', undefined],
  ])('with %s was published on %s', async (head, day) => {
    expect((await read(page(head)))[0]?.published).toBe(day)
  })

  test('names its own encoding', async () => {
    expect(await textOf(Buffer.from(page('<meta charset="iso-8859-15">').replace('4, meldt', '\xa44, meldt'), 'latin1'))).toContain('blijft €4')
  })

  test('that is nested without end is refused at once', async () => {
    await checkRefused(`<html><body>${'<div>'.repeat(300_000)}tekst`, { kind: 'document-unreadable', format: 'HTML', reason: 'too-heavy' })
  })
})

describe('Each item of a feed is a report of its own', () => {
  test('in RSS, Atom and JSON Feed alike', async () => {
    const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><item><title>Niveau blijft 4</title><link>https://krant.example/1</link><guid>https://krant.example/?p=1</guid><pubDate>Mon, 26 Mar 2018 23:30:00 +0200</pubDate><description>&lt;p&gt;De NCTV meldt &lt;b&gt;het&lt;/b&gt;.&lt;/p&gt;</description></item><item><title>Tweede</title></item></channel></rss>'
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>Niveau blijft 4</title><id>https://krant.example/?p=1</id><link href="https://krant.example/1"/><published>2018-03-26T23:30:00+02:00</published><content type="html">&lt;p>De NCTV meldt het.&lt;/p></content></entry><entry><title>Tweede</title></entry></feed>'
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'N', items: [{ id: 'https://krant.example/?p=1', url: 'https://krant.example/1', title: 'Niveau blijft 4', date_published: '2018-03-26T23:30:00+02:00', content_text: 'De NCTV meldt het.' }, { id: '2', title: 'Tweede' }] })
    for (const feed of [rss, atom, json]) {
      const items = await read(feed)
      expect(items).toMatchObject([{ id: 'https://krant.example/?p=1', url: 'https://krant.example/1', title: 'Niveau blijft 4', published: '2018-03-26', text: 'Niveau blijft 4\n\nDe NCTV meldt het.' }, { text: 'Tweede' }])
    }
  })

  test('entities that a feed makes up itself are not expanded, and one that breaks off or is empty is refused', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(200)}">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`
    expect((await textOf(bomb, 'feed.xml')).length).toBeLessThan(3000)
    await checkRefused('<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>', { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused('<rss version="2.0"><channel><item><title>De', { kind: 'document-unreadable', reason: 'damaged' })
    await checkRefused('<rss version="2.0"><channel><title>N</title></channel></rss>', { kind: 'text-empty' })
  })
})
