import { describe, expect, test } from 'vitest'
import { aColumn, aPdf, type PdfWords } from '../../../test/builders/a-pdf.ts'
import { checkRefused, readBytes, textIn } from '../../../test/builders/read-bytes.ts'
import { boxesOf, pageOf } from '../../core/index.ts'

const sevenLines = (name: string) => Array.from({ length: 7 }, (_, at) => `${name} ${at}: zin met genoeg woorden erin`)

function aHeadedPage(number: number, words: readonly PdfWords[]): readonly PdfWords[] {
  return [{ x: 200, y: 810, text: `Jaarverslag van de proef ${number}` }, ...words, { x: 290, y: 30, text: `Pagina ${number} van 2` }]
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
    expect(await textIn(aPdf(pages))).toBe([
      'Het dreigingsniveau blijft vier, meldt de dienst voor terrorismebestrijding. Noord-Afrika is onrustig, en in- en uitreizen van Noord-Syrië, van oud-strijders en van in- en uitreizigers is er niet. Wie terugkeert wordt gevolgd door gemeente en politie.',
      'Een nieuwe alinea.',
    ].join('\n\n'))
  })

  test('a sentence goes on over the page, and running heads, page numbers and marks of footnotes do not stand in it', async () => {
    const first = [...aColumn(['De kans op een aanslag in Nederland is volgens', 'de dienst nog altijd re\xebel, maar'], { top: 150 }), { x: 235, y: 140, text: '1', size: 6 }, { x: 70, y: 80, text: '1 Zie het vorige verslag.', size: 8 }]
    const second = aColumn(['niet groter dan een jaar geleden.'], { top: 760 })
    expect(await textIn(aPdf([aHeadedPage(1, first), aHeadedPage(2, second)]))).toBe('De kans op een aanslag in Nederland is volgens de dienst nog altijd reëel, maar niet groter dan een jaar geleden.\n\n1 Zie het vorige verslag.')
  })

  test('two columns are read one after the other, a table row by row', async () => {
    const cells = [['Land', 2017, 2018], ['Nederland', 280, 310], ['Belgium', 400, 420]].flatMap((row, line) => row.map((cell, at) => ({ x: 70 + 120 * at, y: 300 - 14 * line, text: String(cell) })))
    const text = await textIn(aPdf([[{ x: 70, y: 760, text: 'Een kop over de volle breedte van de bladzijde, boven beide kolommen', size: 12 }, ...sevenLines('links').flatMap((left, at) => [{ x: 70, y: 700 - 14 * at, text: left }, { x: 310, y: 700 - 14 * at, text: sevenLines('rechts')[at] ?? '' }]), ...cells]]))
    expect(text.indexOf('links 6')).toBeLessThan(text.indexOf('rechts 0'))
    expect(text).toContain('Land\t2017\t2018\n\nNederland\t280\t310\n\nBelgium\t400\t420')
  })

  test('the mark of a footnote is no digit of the figure before it, however a browser or a word processor draws it', async () => {
    const marks = [['1', 10], ['2,3', 10], ['[4]', 7], ['**', 7]] as const
    for (const [mark, size] of marks) expect(await textIn(aPdf([[{ x: 70, y: 700, text: 'Er zijn nog 120', size: 12 }, { x: 156, y: 705, text: mark, size }, { x: 172, y: 700, text: 'reizigers.', size: 12 }]]))).toBe('Er zijn nog 120 reizigers.')
  })

  test('a wide gap in a stretched line is no cell, though a word happens to stand above another', async () => {
    const prose: readonly PdfWords[] = [['Ongeveer', 70], ['100', 217], ['reizigers', 70], ['zijn', 211], ['omgekomen', 70], ['en', 150], ['65', 180], ['zijn', 211], ['terug.', 70]].map(([text, x], at) => ({ text: String(text), x: Number(x), y: 700 - 14 * Number('001122223'[at]), size: 11 }))
    expect(await textIn(aPdf([prose]))).toBe('Ongeveer 100 reizigers zijn omgekomen en 65 zijn terug.')
  })

  test('rows of numbers at the top of pages are no running heads', async () => {
    const pages = [2001, 2003].map((first) => [...aColumn([`${first} 14 15`, `${first + 1} 16 17`], { top: 800 }), ...aColumn(['Einde van de bladzijde.'], { top: 600 })])
    expect((await textIn(aPdf(pages))).match(/\d{4}/g)).toEqual(['2001', '2002', '2003', '2004'])
  })

  test('a page on its side is turned', async () => {
    expect(await textIn(aPdf([aColumn(['Het niveau blijft vier.'])], { rotate: 90 }))).toBe('Het niveau blijft vier.')
  })

  test('every passage has its page and its boxes', async () => {
    const [document] = await readBytes(aPdf([aColumn(['De eerste bladzijde.']), aColumn(['Het niveau is vier en', 'blijft dat ook.'])], { title: 'Proef' }))
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
