import { describe, expect, test } from 'vitest'
import { checkRefused, readBytes, textIn } from '../../../test/builders/read-bytes.ts'

describe('A page', () => {
  const article = '<article><h1>Stand van zaken</h1><p>Het dreigingsniveau blijft 4, meldt de\nNCTV. De kans op een aanslag is re&euml;el, en dat is al jaren zo.</p><p>De dienst blijft waakzaam<br>en zegt niets over wat komt.</p><table><tr><th>Jaar</th><th>Aantal</th></tr><tr><td>2018</td><td>310</td></tr></table></article>'
  const page = (head: string) => `<!doctype html><html><head><title>Proefkrant</title>${head}</head><body><nav><a href="/">Menu</a></nav>${article}<script>stolen()</script></body></html>`

  test('gives its article with the title and the day that it states, and not its menu or scripts', async () => {
    const [found] = await readBytes(page('<meta property="article:published_time" content="2018-03-26T23:30:00+02:00"><meta property="og:title" content="Niveau blijft 4">'))
    expect(found).toMatchObject({ title: 'Niveau blijft 4', published: '2018-03-26' })
    expect(found?.text).toBe('Stand van zaken\n\nHet dreigingsniveau blijft 4, meldt de NCTV. De kans op een aanslag is reëel, en dat is al jaren zo.\n\nDe dienst blijft waakzaam\n\nen zegt niets over wat komt.\n\nJaar\tAantal\n\n2018\t310')
  })

  test.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2018-03-26T10:00"}</script>', '2018-03-26'],
    ['<meta name="DC.date.issued" content="2018-03-26">', '2018-03-26'],
    ['<meta name="date" content="26 Mar 2018">', '2018-03-26'],
    ['<meta name="date" content="gisteren">', undefined],
    ['', undefined],
  ])('with %s was published on %s', async (head, day) => {
    expect((await readBytes(page(head)))[0]?.published).toBe(day)
  })

  test('names its own encoding', async () => {
    expect(await textIn(Buffer.from(page('<meta charset="iso-8859-15">').replace('4, meldt', '\xa44, meldt'), 'latin1'))).toContain('blijft €4')
  })

  test('that is nested without end is refused at once', async () => {
    await checkRefused(`<html><body>${'<div>'.repeat(300_000)}tekst`, { kind: 'document-unreadable', format: 'HTML', reason: 'too-heavy' })
  })
})
