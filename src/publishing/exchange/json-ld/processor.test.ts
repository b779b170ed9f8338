import jsonld from 'jsonld'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, decidedHere } from '../../../../test/builders/an-edition.ts'
import { exchangeOfSite, renderSite } from '../../../../test/builders/rendered.ts'
import { someWarnings } from '../../../../test/builders/some-warnings.ts'
import { exchangeOfEdition } from '../exchange-files.ts'
import type { SiteFile } from '../../site-file.ts'

/** The terms of Web Annotation that our annotations use, as its recommendation of 2017 gives them. */
const annotation = { oa: 'http://www.w3.org/ns/oa#', as: 'http://www.w3.org/ns/activitystreams#', dc: 'http://purl.org/dc/elements/1.1/', dcterms: 'http://purl.org/dc/terms/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', xsd: 'http://www.w3.org/2001/XMLSchema#' }
const annotationContext = {
  ...annotation,
  id: { '@type': '@id', '@id': '@id' }, type: { '@type': '@id', '@id': '@type' },
  AnnotationPage: 'as:OrderedCollectionPage', Annotation: 'oa:Annotation', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource', TextPositionSelector: 'oa:TextPositionSelector', TextQuoteSelector: 'oa:TextQuoteSelector',
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' }, body: { '@type': '@id', '@id': 'oa:hasBody' }, target: { '@type': '@id', '@id': 'oa:hasTarget' }, source: { '@type': '@id', '@id': 'oa:hasSource' }, selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' }, describing: 'oa:describing', created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' }, value: 'rdf:value', format: 'dc:format', language: 'dc:language',
  exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' }, end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
}

/** Nothing is fetched: whoever reads our files offline finds in them what they mean, but for the context that Web Annotation demands by its address. */
const options = {
  safe: true,
  documentLoader: (address: string) => (address === 'http://www.w3.org/ns/anno.jsonld' ? Promise.resolve({ contextUrl: undefined, document: { '@context': annotationContext }, documentUrl: address }) : Promise.reject(new Error(`${address} may not be fetched`))),
} as const

const publisher = { ...anEdition().publisher, contact: 'correcties@peil.example', licence: 'https://creativecommons.org/licenses/by/4.0/' }
const earlier = anEdition({ number: 2, issued: '2017-11-10T08:00:00Z' })
const edition = anEdition({ publisher, warnings: someWarnings, corrects: { edition: 'NL-2', what: { nl: 'x', en: 'x' } } }, decidedHere)
const passages = anEditionWith('Er zijn er nog 155.', { id: 'NL-4', number: 4, publisher })
const editions = [earlier, edition, passages]
const made = [...editions.flatMap(exchangeOfEdition), ...exchangeOfSite({ editions })]

function graphsOfPages(files: readonly SiteFile[]): readonly (readonly [path: string, json: string])[] {
  return files.filter(({ path }) => path.endsWith('.html')).flatMap(({ path, body }) => [...parseHTML(String(body)).document.querySelectorAll('head > script[type="application/ld+json"]')].map((script) => [path, script.textContent ?? ''] as const))
}

const inPages = graphsOfPages(renderSite({ editions }))
const inFiles = made.filter(({ path }) => path.endsWith('.jsonld')).map(({ path, body }) => [path, String(body)] as const)

describe('a processor of JSON-LD that is not ours', () => {
  test.each([...inFiles, ...inPages])('drops nothing of %s', async (_, json) => {
    const expanded = await jsonld.expand(JSON.parse(json) as object, options)
    expect(leavesOf(expanded)).toEqual(leavesOf(JSON.parse(json)))
  })

  test('finds announcements and figures in the pages that they belong to', async () => {
    expect(inPages.map(([path]) => path).filter((path) => path.startsWith('nl/')).toSorted()).toEqual(['nl/editions/NL-2/index.html', 'nl/editions/NL-3/index.html', 'nl/editions/NL-4/index.html', 'nl/index.html', 'nl/tempo/index.html', 'nl/travellers/index.html'])
    const page = await quads(inPages.find(([path]) => path === 'nl/editions/NL-2/index.html')?.[1])
    expect(page).toContain('<https://peil.example/nl/editions/NL-2/#announcement> <https://schema.org/correction> <https://peil.example/nl/editions/NL-4/> .')
    expect(page).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/SpecialAnnouncement> .')
    expect(await quads(inPages.find(([path]) => path === 'nl/travellers/index.html')?.[1])).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Observation> .')
  })

  test('finds in the catalogue whom to ask, the licence, what it does not cover and the sources', async () => {
    const catalogue = await quads(inFiles.find(([path]) => path === 'catalogue.jsonld')?.[1])
    expect(catalogue).toContain('<http://www.w3.org/2006/vcard/ns#hasEmail> <mailto:correcties@peil.example> .')
    expect(catalogue).toContain('<https://peil.example/catalogue.jsonld#NL-3> <http://purl.org/dc/terms/license> <https://creativecommons.org/licenses/by/4.0/> .')
    expect(catalogue).not.toMatch(/catalogue.jsonld#NL-2> <http:\/\/purl.org\/dc\/terms\/license>/)
    expect(catalogue).toMatch(/<http:\/\/purl.org\/dc\/terms\/source> <https:\/\//)
    expect(catalogue).toContain('at most 300 characters')
  })
})

function quads(json = ''): Promise<string> {
  return jsonld.toRDF(JSON.parse(json) as object, { ...options, format: 'application/n-quads' })
}

/** Every text and number that a document says, without its context, in order: whatever is dropped is missing here. Types and addresses of our own terms are left out, for they are written out in full. */
function leavesOf(value: unknown): readonly string[] {
  const found: string[] = []
  collect(value, found)
  return found.filter((each) => /\s|^\d/.test(each) && !each.includes('://')).toSorted()
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found)
  else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) { if (key !== '@context') collect(each, found) }
  else found.push(String(value))
}
