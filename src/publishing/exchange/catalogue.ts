import type { Edition } from '../../core/index.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { contentDigest } from '../log/canonical-json.ts'
import { cardPath } from '../cards/card-files.ts'
import { paperPath } from '../paper/paper-files.ts'
import type { PublishedSite, SiteFile } from '../site-file.ts'
import { addressOf, editionPageAddress } from './addresses.ts'
import { passagesOf } from './annotations/passages.ts'
import { contactOf, inEach, licenceOf, passageFiles, rightsOf, sourcesOf } from './catalogue-terms.ts'
import { cleanText } from './clean-text.ts'
import { newestEditions } from './editions-of-site.ts'
import { formOf } from './media-types.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', spdx: 'http://spdx.org/rdf/terms#', vcard: 'http://www.w3.org/2006/vcard/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Files that an edition keeps: their digests stand in its entry of the public log, as they were when it was published. */
const keptFiles = ['edition.json', 'stix.json', 'edition.jsonld']

/** The files of the site as a catalogue of DCAT 3, to be read without fetching anything: a dataset for each edition, one for what holds now, and where a server answers at the address, its TAXII. */
export function catalogue({ editions: published, kept = new Set(), service }: Pick<PublishedSite, 'editions' | 'kept' | 'service'>, current: readonly SiteFile[]): object | undefined {
  const newest = published.at(-1)
  if (newest === undefined) return undefined
  const { publisher } = newest
  return {
    '@context': context,
    '@id': addressOf(newest, 'catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    'dcterms:title': inEach(newest, (words) => words.catalogueTitle),
    'dcterms:description': inEach(newest, (words) => words.catalogueAbout),
    'dcterms:publisher': { '@type': 'foaf:Agent', 'foaf:name': cleanText(publisher.name), 'foaf:homepage': { '@id': addressOf(newest, '') } },
    ...contactOf(publisher),
    'dcterms:modified': instant(newest),
    'dcat:dataset': [currentDataset(newest, published, current), ...published.map((edition) => editionDataset(edition, kept))],
    ...(service ? { 'dcat:service': [taxiiService(newest, published)] } : {}),
  }
}

function taxiiService(newest: Edition, published: readonly Edition[]) {
  return {
    '@id': addressOf(newest, 'catalogue.jsonld#taxii'),
    '@type': 'dcat:DataService',
    'dcterms:title': inEach(newest, () => 'TAXII 2.1'),
    'dcterms:description': inEach(newest, (words) => words.collectionAbout),
    'dcat:endpointURL': { '@id': addressOf(newest, 'taxii2/') },
    'dcterms:conformsTo': { '@id': 'https://docs.oasis-open.org/cti/taxii/v2.1/os/taxii-v2.1-os.html' },
    'dcat:servesDataset': published.map(({ id }) => ({ '@id': addressOf(newest, `catalogue.jsonld#${id}`) })),
  }
}

function currentDataset(newest: Edition, published: readonly Edition[], files: readonly SiteFile[]) {
  return {
    '@id': addressOf(newest, 'catalogue.jsonld#now'),
    '@type': 'dcat:Dataset',
    'dcterms:title': inEach(newest, (words) => words.currentFiles),
    'dcterms:description': inEach(newest, (words) => words.currentFilesAbout),
    'dcterms:modified': instant(newest),
    ...contactOf(newest.publisher),
    ...rightsOf(newest),
    ...sourcesOf(newestEditions({ editions: published })),
    'dcat:distribution': files.map(({ path, body }) => ({ ...distribution(newest, path), ...sizeAndDigest(body) })),
  }
}

function editionDataset(edition: Edition, kept: ReadonlySet<string>) {
  const { id, country, number, period, corrects } = edition
  return {
    '@id': addressOf(edition, `catalogue.jsonld#${id}`),
    '@type': 'dcat:Dataset',
    'dcterms:identifier': id,
    'dcterms:title': inEach(edition, (words) => words.editionFiles(country, number)),
    'dcterms:description': inEach(edition, (words) => words.editionFilesAbout),
    'dcterms:issued': instant(edition),
    'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': day(period.first), 'dcat:endDate': day(period.last) },
    ...(corrects === undefined ? {} : { 'dcterms:replaces': { '@id': addressOf(edition, `catalogue.jsonld#${corrects.edition}`) } }),
    ...contactOf(edition.publisher),
    ...rightsOf(edition),
    'dcat:landingPage': edition.languages.map((language) => ({ '@id': editionPageAddress(edition, language) })),
    'dcat:distribution': [
      ...[...keptFiles, ...(passagesOf(edition).placed.length === 0 ? [] : passageFiles)].map((file) => distribution(edition, `${editionFolder(id)}/${file}`)),
      ...edition.languages.flatMap((language) => [paperPath(id, language), cardPath(id, language)].filter((path) => kept.has(path)).map((path) => ({ ...distribution(edition, path), 'dcterms:language': language }))),
    ],
  }
}

function distribution(edition: Edition, path: string) {
  const { mediaType, conformsTo } = formOf(path)
  const address = { '@id': addressOf(edition, path) }
  return {
    '@type': 'dcat:Distribution',
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': mediaType,
    ...licenceOf(edition, path),
    ...(conformsTo === undefined ? {} : { 'dcterms:conformsTo': { '@id': conformsTo } }),
  }
}

function sizeAndDigest(body: SiteFile['body']) {
  return {
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength) },
    'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' }, 'spdx:checksumValue': contentDigest(body) },
  }
}

function instant({ issued }: Edition) {
  return { '@type': 'xsd:dateTime', '@value': new Date(issued).toISOString() }
}

function day(value: string) {
  return { '@type': 'xsd:date', '@value': value }
}
