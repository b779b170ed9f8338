import { indicatorNames, languages, type Edition, type Language } from '../../core/index.ts'
import { icon } from '../pages/stylesheet.ts'
import type { PlannedFile, PublishedSite } from '../site-file.ts'
import { compareFolder, askFolder, countryFolder, csvPath, editionPageFolder, folderOf, indicatorFolder, searchFolder, searchIndexPath, searchPartFolder, verifyFolder } from './addresses.ts'
import { comparePage } from './comparing/compare-page.ts'
import { editionPage } from './edition-page.ts'
import { askPage, errataPage } from './errata-pages.ts'
import { historyPage } from './history-page.ts'
import { indicatorCsv } from './indicators/indicator-files.ts'
import { indicatorPage } from './indicators/indicator-page.ts'
import { indicatorsPage } from './indicators/indicators-page.ts'
import { nowPage } from './now-page.ts'
import { eventsPage, tempoPage, travellersPage } from './number-pages.ts'
import { numberTables } from './number-tables.ts'
import { frontPage, missingPage, robots, sitemap } from './root-pages.ts'
import { comparedPairs, countryRecords, successorOf, type CountryRecord } from './site-record.ts'
import { searchIndex, searchParts, partName } from './searching/search-index.ts'
import { searchPage, searchingScriptPath, sentenceListPage } from './searching/search-pages.ts'
import { searchingScript } from './scripts/searching.ts'
import { verifyingScript } from './scripts/verifying.ts'
import { siteStylesheet } from './site-stylesheet.ts'
import { sourcesPage } from './sources-page.ts'
import { verifyingScriptPath, verifyPage } from './verify-page.ts'
import { warningTables } from './warnings/warning-tables.ts'
import { warningsPage } from './warnings/warnings-page.ts'

/** The pages of the public site for everything published so far, with what lies beside them. Without an edition there is no page, but a style for what a server says then. */
export function planPages({ editions, service, kept = new Set() }: Pick<PublishedSite, 'editions' | 'service' | 'kept'>): readonly PlannedFile[] {
  const records = countryRecords(editions)
  const [home] = records
  return home === undefined ? assets : [...assets, ...rootFiles(records, home, editions), ...searchFiles(records, home), ...records.flatMap((record) => [...numberFiles(record), ...languages.flatMap((language) => countryFiles(record, records, home, { language, service, kept }))])]
}

const assets: readonly PlannedFile[] = [
  { path: 'assets/peil.css', madeOf: [], render: () => siteStylesheet },
  { path: 'assets/peil.svg', madeOf: [], render: () => icon },
  { path: searchingScriptPath, madeOf: [], render: () => searchingScript },
  { path: verifyingScriptPath, madeOf: [], render: () => verifyingScript },
]

function rootFiles(records: readonly CountryRecord[], home: CountryRecord, editions: readonly Edition[]): readonly PlannedFile[] {
  return [
    { path: 'index.html', madeOf: [home.newest], render: () => frontPage(home) },
    { path: '404.html', madeOf: [home.newest], render: () => missingPage(home) },
    { path: 'robots.txt', madeOf: [home.newest], render: () => robots(home) },
    { path: 'sitemap.xml', madeOf: editions, render: () => sitemap(records) },
    ...languages.flatMap((language) => [
      { path: pagePath(language, folderOf('errata', '')), madeOf: editions, render: () => errataPage(editions, home, language) },
      { path: pagePath(language, askFolder), madeOf: [home.newest], render: () => askPage(home, language) },
      { path: pagePath(language, verifyFolder), madeOf: [home.newest], render: () => verifyPage(home, language) },
    ]),
  ]
}

function searchFiles(records: readonly CountryRecord[], home: CountryRecord): readonly PlannedFile[] {
  const parts = searchParts(records)
  return languages.flatMap((language) => [
    { path: pagePath(language, searchFolder), madeOf: records.flatMap(({ editions }) => editions), render: () => searchPage(parts, home, language) },
    ...parts.flatMap((part) => [
      { path: pagePath(language, searchPartFolder(partName(part))), madeOf: part.editions, render: () => sentenceListPage(part, language) },
      { path: searchIndexPath(partName(part), language), madeOf: part.editions, render: () => JSON.stringify(searchIndex(part, language)) },
    ]),
  ])
}

function numberFiles({ country, newest }: CountryRecord): readonly PlannedFile[] {
  const { picture, numbers, warnings } = newest
  return [
    ...Object.entries(numberTables).map(([table, toText]) => ({ path: csvPath(country, table), madeOf: [newest], render: () => toText(picture, numbers.towns) })),
    ...indicatorNames.map((name) => ({ path: csvPath(country, name), madeOf: [newest], render: () => indicatorCsv(numbers.indicators.filter((each) => each.name === name)) })),
    ...(warnings === undefined ? [] : Object.entries(warningTables).map(([table, toText]) => ({ path: csvPath(country, table), madeOf: [newest], render: () => toText(newest) }))),
  ]
}

function countryFiles(record: CountryRecord, records: readonly CountryRecord[], home: CountryRecord, { language, service, kept }: { readonly language: Language; readonly service: boolean; readonly kept: ReadonlySet<string> }): readonly PlannedFile[] {
  const { country, editions, newest } = record
  const countryPart = countryFolder(country, home.country)
  const others = records.filter((other) => other !== record)
  const corrected = (edition: Edition) => editions.filter(({ id }) => id === edition.corrects?.edition)
  const subject = (place: Parameters<typeof folderOf>[0], madeOf: readonly Edition[], render: () => string): PlannedFile => ({ path: pagePath(language, folderOf(place, countryPart)), madeOf, render })
  return [
    subject('now', [newest], () => nowPage(newest, corrected(newest)[0], countryPart, { language, service, kept })),
    subject('history', [...editions, ...others.flatMap((other) => other.editions.slice(0, 1))], () => historyPage(record, others, home.country, countryPart, { language, service })),
    subject('indicators', [newest], () => indicatorsPage(newest, countryPart, language)),
    ...indicatorNames.map((name): PlannedFile => ({ path: pagePath(language, indicatorFolder(name, countryPart)), madeOf: [newest], render: () => indicatorPage(name, newest, countryPart, language) })),
    subject('tempo', [newest], () => tempoPage(newest, countryPart, language)),
    subject('travellers', [newest], () => travellersPage(newest, countryPart, language)),
    subject('events', [newest], () => eventsPage(newest, countryPart, language)),
    subject('warnings', editions, () => warningsPage(record, countryPart, language)),
    subject('sources', [newest], () => sourcesPage(newest, countryPart, language)),
    ...editions.map((edition) => editionFile(edition, record, countryPart, language, corrected(edition)[0], kept)),
    ...comparedPairs(editions).map(([before, after]) => ({ path: pagePath(language, compareFolder(before, after)), madeOf: [before, after], render: () => comparePage(before, after, countryPart, language) })),
  ]
}

function editionFile(edition: Edition, { editions }: CountryRecord, countryPart: string, language: Language, corrected: Edition | undefined, kept: ReadonlySet<string>): PlannedFile {
  const successor = successorOf(edition, editions)
  const previous = editions[editions.indexOf(edition) - 1]
  return {
    path: pagePath(language, editionPageFolder(edition)),
    madeOf: [edition, ...[previous, successor].filter((each) => each !== undefined)],
    render: () => editionPage(edition, { previous, corrected, successor }, countryPart, language, kept),
  }
}

function pagePath(language: Language, folder: string): string {
  return `${language}/${folder}index.html`
}
