import { createHash } from 'node:crypto'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep, aWarningStatement, decidedHere } from '../../../test/builders/an-edition.ts'
import { aThreatPicture } from '../../../test/builders/a-threat-picture.ts'
import { exchangeOfSite } from '../../../test/builders/rendered.ts'
import { cutPassages } from '../edition/cut-passages.ts'
import { editionFile } from '../edition/edition-files.ts'
import { exchangeOfEdition } from './exchange-files.ts'

const editions = [anEdition({ number: 2, issued: '2017-11-10T08:00:00Z' }, atStep(3)), anEdition({}, { ...decidedHere, warnings: [aWarningStatement] })]
const site = { editions }
const made = [...exchangeOfSite(site), ...editions.flatMap(exchangeOfEdition), ...editions.map(editionFile)]
const bodies = new Map(made.map(({ path, body }) => [path, String(body)]))

interface Distribution { readonly 'dcat:downloadURL': { readonly '@id': string }; readonly 'dcat:mediaType': string; readonly 'dcat:byteSize': { readonly '@value': string }; readonly 'spdx:checksum': { readonly 'spdx:checksumValue': string } }
const { 'dcat:dataset': datasets } = JSON.parse(bodies.get('catalogue.jsonld') ?? '') as { readonly 'dcat:dataset': readonly { readonly '@id': string; readonly 'dcat:distribution': readonly Distribution[] }[] }
const listed = datasets.flatMap((dataset) => dataset['dcat:distribution'])

/** The services that the catalogue names, with and without a server at the address. */
const servicesOf = (service: boolean) => (JSON.parse(String(exchangeOfSite({ editions, service }).find(({ path }) => path === 'catalogue.jsonld')?.body)) as { readonly 'dcat:service'?: unknown })['dcat:service']

describe('the catalogue', () => {
  test('lists every file but itself, with size and digest of those that hold now; the digests of the rest stand in the log', () => {
    const prefix = 'https://peil.example/'
    expect(listed.map((each) => each['dcat:downloadURL']['@id'].slice(prefix.length)).toSorted()).toEqual([...bodies.keys()].filter((path) => path !== 'catalogue.jsonld').toSorted())
    for (const each of datasets[0]?.['dcat:distribution'] ?? []) {
      const body = bodies.get(each['dcat:downloadURL']['@id'].slice(prefix.length)) ?? ''
      expect(each['spdx:checksum']['spdx:checksumValue']).toBe(createHash('sha256').update(body).digest('hex'))
      expect(each['dcat:byteSize']['@value']).toBe(String(Buffer.byteLength(body)))
    }
  })

  test('names the TAXII server where one answers at the address, and not where none does', () => {
    expect(servicesOf(false)).toBeUndefined()
    expect(servicesOf(true)).toMatchObject([{ '@type': 'dcat:DataService', 'dcat:endpointURL': { '@id': 'https://peil.example/taxii2/' }, 'dcat:servesDataset': [{ '@id': datasets[1]?.['@id'] }, { '@id': datasets[2]?.['@id'] }] }])
  })

  test('has a dataset for each edition and one for what holds now', () => {
    expect(datasets.map((dataset) => dataset['@id'].split('#')[1])).toEqual(['now', 'NL-2', 'NL-3'])
    expect(new Set(listed.map((each) => each['dcat:mediaType'].split(';')[0]))).toEqual(new Set(['application/json', 'application/schema+json', 'application/atom+xml', 'application/rss+xml', 'application/feed+json', 'application/cap+xml', 'image/svg+xml', 'text/html', 'application/stix+json', 'application/ld+json', 'text/plain']))
  })
})

test('the feed of alerts points to the alert of each edition, newest first', () => {
  const { entries } = parseAtomFeed(bodies.get('alerts/index.atom') ?? '')
  expect(entries?.map(({ title, links }) => [title?.value, links?.[0]])).toEqual([
    ['peil-NL-3', { rel: 'alternate', type: 'application/cap+xml', href: 'https://peil.example/alerts/NL-3.xml' }],
    ['peil-NL-2', { rel: 'alternate', type: 'application/cap+xml', href: 'https://peil.example/alerts/NL-2.xml' }],
  ])
})

test('the files of an edition lie in its folder, those of the site outside of it, and no path climbs', () => {
  expect(exchangeOfEdition(anEdition()).every(({ path }) => path.startsWith('editions/NL-3/'))).toBe(true)
  expect(exchangeOfSite(site).some(({ path }) => /^(?:editions|log)\//.test(path))).toBe(false)
  expect([...bodies.keys()].filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([])
})

test('the files of an edition do not change when later ones follow, and the same site gives the same bytes', () => {
  expect(exchangeOfSite(site)).toEqual(exchangeOfSite({ editions: structuredClone(editions) }))
  expect(exchangeOfSite({ editions: [] })).toEqual([])
})

test('no passage of others is longer than 300 characters in any form, once it was frozen', () => {
  const whole = anEditionWith('x'.repeat(5000))
  const { evidence } = cutPassages({ ...whole.picture, evidence: Object.fromEntries(Object.entries(whole.picture.evidence).map(([key, item]) => [key, item.kind === 'passage' ? { ...item, sourceName: 'The Paper' } : item])) })
  const frozen = { ...anEdition({}, { evidence, reasons: aThreatPicture().reasons }), id: 'NL-4' }
  expect(exchangeOfEdition(frozen).some(({ body }) => String(body).includes('x'.repeat(200)))).toBe(true)
  for (const { path, body } of [...exchangeOfEdition(frozen), ...exchangeOfSite({ ...site, editions: [...editions, frozen] })]) expect(String(body).includes('x'.repeat(301)), path).toBe(false)
})
