import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { openPress } from '../../src/cli/press/open-press.ts'
import { cardsOfEdition } from '../../src/publishing/cards/card-files.ts'
import { editionCard } from '../../src/publishing/cards/edition-card.ts'
import { planExchange } from '../../src/publishing/exchange/exchange-files.ts'
import { planPages } from '../../src/publishing/site/site.ts'
import { anEdition, anEditionWith, atStep, hostileTexts } from '../builders/an-edition.ts'
import { rendered } from '../builders/rendered.ts'

const { press } = await openPress(() => undefined)
const edition = anEdition()
const kept = new Set(['editions/NL-3/nl.pdf', 'editions/NL-3/en.pdf', 'editions/NL-3/nl.png', 'editions/NL-3/en.png'])
const bodies = new Map([...rendered(planPages({ editions: [edition], service: false, kept })), ...rendered(planExchange({ editions: [edition], service: false, kept }))].map(({ path, body }) => [path, String(body)]))
const bare = new Map(rendered(planPages({ editions: [edition], service: false })).map(({ path, body }) => [path, String(body)]))

function metaOf(path: string, files = bodies): ReadonlyMap<string, string> {
  const { document } = parseHTML(files.get(path) ?? expect.fail(path))
  return new Map([...document.querySelectorAll('meta')].map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? '']))
}

describe('the picture of an edition', () => {
  test('is a PNG of the size that is asked for, under 60 kB, in each language and on each step', () => {
    for (const step of [1, 4, 5]) {
      for (const { body } of cardsOfEdition(press)(anEdition({}, atStep(step)))) {
        const png = Buffer.from(body)
        expect(png.toString('latin1', 1, 4)).toBe('PNG')
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
        expect(png.length).toBeLessThan(60_000)
      }
    }
  })

  test('says country, level, number, since when and that it is not official; the authority says the rest', () => {
    for (const said of ['Terrorist threat, Netherlands', 'Substantial', '4 of 5', 'since 11 July 2016', 'not official']) expect(text(edition)).toContain(said)
    expect(text(anEdition({ publisher: { ...edition.publisher, isAuthority: true } }))).not.toContain('not official')
    expect(text(anEdition({}, { level: undefined }))).toContain('level known')
  })

  test('is drawn whatever its texts hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(Buffer.from(cardsOfEdition(press)({ ...anEditionWith(text), languages: ['nl'] })[0]?.body ?? '').length).toBeGreaterThan(1000)
    }), { numRuns: 8, examples: hostileTexts })
  })
})

describe('what shows a link', () => {
  test('reads title, description and the picture with its size and words, by whole addresses', () => {
    const meta = metaOf('nl/index.html')
    expect(meta.get('og:image')).toBe('https://peil.example/editions/NL-3/nl.png')
    expect([meta.get('og:image:width'), meta.get('og:image:height'), meta.get('og:locale')]).toEqual(['1200', '630', 'nl_NL'])
    expect(meta.get('og:image:alt')).toBe('Terroristische dreiging, Nederland: Substantieel, 4 van 5; niet officieel')
    expect(meta.get('twitter:card')).toBe('summary_large_image')
    expect(metaOf('en/editions/NL-3/index.html').get('og:url')).toBe('https://peil.example/en/editions/NL-3/')
  })

  test('gets no picture of an edition that has none', () => {
    expect(metaOf('nl/index.html', bare).get('og:image')).toBeUndefined()
    expect(metaOf('nl/index.html', bare).get('twitter:card')).toBe('summary')
  })
})

describe('the way to the paper', () => {
  test('stands on the page of the edition, where it has one', () => {
    expect([link(bodies)?.getAttribute('href'), link(bodies)?.textContent]).toEqual(['../../../editions/NL-3/en.pdf', 'This edition as PDF'])
    expect(link(bare)).toBeNull()
  })

  test('stands in each feed and in the catalogue', () => {
    const address = 'https://peil.example/editions/NL-3/nl.pdf'
    expect(parseAtomFeed(bodies.get('feeds/nl.atom') ?? '').entries?.[0]?.links).toContainEqual(expect.objectContaining({ rel: 'enclosure', href: address, type: 'application/pdf' }))
    expect(parseRssFeed(bodies.get('feeds/nl.rss') ?? '').items?.[0]?.enclosures?.[0]).toMatchObject({ url: address, type: 'application/pdf' })
    expect(parseJsonFeed(bodies.get('feeds/nl.json') ?? '').items?.[0]?.attachments?.[0]).toMatchObject({ url: address, mime_type: 'application/pdf' })
    expect(bodies.get('catalogue.jsonld')).toMatch(/editions\/NL-3\/nl\.pdf[^}]*\}[^}]*"dcat:mediaType":\s*"application\/pdf"/)
  })
})

function text(of: Parameters<typeof editionCard>[0]): string {
  return parseHTML(editionCard(of, 'en')).document.toString()
}

function link(files: ReadonlyMap<string, string>) {
  return parseHTML(files.get('en/editions/NL-3/index.html') ?? '').document.querySelector('a[type="application/pdf"]')
}
