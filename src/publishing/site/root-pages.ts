import { indicatorNames, languages, type Edition, type Language } from '../../core/index.ts'
import { siteWords } from '../../words/site.ts'
import { capitalised } from '../../words/format.ts'
import { wordsFor } from '../../words/words-for.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { askFolder, compareFolder, countryFolder, editionPageFolder, folderOf, indicatorFolder, searchFolder, searchPartFolder, verifyFolder } from './addresses.ts'
import { comparedPairs, dayIssued, type CountryRecord } from './site-record.ts'
import { partName, searchParts } from './searching/search-index.ts'
import { policy } from './site-shell.ts'

/** The page at the root, which says the level and offers the languages: a server that knows the reader's may lead on by itself. */
export function frontPage({ newest }: CountryRecord): string {
  return bare('', siteWords.nl.chooseTitle, languages.map((language) => frontIn(language, newest)))
}

function frontIn(language: Language, { picture, publisher }: Edition): Markup {
  const words = wordsFor(language)
  const { page } = words
  const country = words.country(picture.country)
  const said = picture.level === undefined ? page.emptyTitle(country) : `${capitalised(words.levelName(picture.level.label))}, ${page.ordinal(picture.level.ordinal, picture.level.steps)}`
  return markup`<div class="front" lang="${language}"><p class="kicker">${page.threat(country)}</p><p class="lead"><a href="${language}/" hreflang="${language}">${said}</a></p>
<p class="facts"><span>${page.asOfDay} <b>${words.day(picture.view.asOf)}</b></span>${publisher.isAuthority ? nothing : markup` <strong class="tag">${page.notOfficial}</strong>`}</p></div>`
}

/** What a server shows for an address that is none; its links start at the root of the site, since it can stand anywhere. */
export function missingPage({ newest }: CountryRecord): string {
  return missingPageAt(`${new URL(newest.publisher.address).pathname.replace(/\/$/, '')}/`)
}

/** The same with the way to the root of the site, where a server knows it. */
export function missingPageAt(root: string): string {
  return bare(root, siteWords.nl.missingTitle, languages.map((language) => missingIn(language, root)))
}

function missingIn(language: Language, root: string): Markup {
  const words = siteWords[language]
  const heading = language === 'nl' ? nothing : markup`<h2>${words.missingTitle}</h2>`
  return markup`<div lang="${language}">${heading}<p class="lead">${words.missing}</p><p><a href="${root}${language}/" hreflang="${language}">${words.toLevel}</a></p></div>`
}

/** What a server has to say in place of a page; `root` leads to the root of the site, and the way on to `to` from there. */
export function noticePage(language: Language, root: string, text: string, to: { readonly address: string; readonly name: string } | undefined): string {
  const way = to === undefined ? nothing : markup`<p><a href="${root}${to.address}">${to.name}</a></p>`
  return bare(root, wordsFor(language).page.problemTitle, [markup`<p class="lead">${text}</p>${way}`], language)
}

function bare(root: string, title: string, body: readonly Markup[], language: Language = 'nl'): string {
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Peil</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}assets/peil.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/peil.css">
</head>
<body>
<main id="main"><div class="hero empty"><h1>${title}</h1>${body}</div></main>
</body>
</html>
`.toString()
}

/** For machines that read the web: everything may be read. */
export function robots({ newest }: CountryRecord): string {
  return `User-agent: *\nAllow: /\nSitemap: ${newest.publisher.address}/sitemap.xml\n`
}

/** Every page in both languages, after https://www.sitemaps.org/protocol.html, with the day from which it can have changed. */
export function sitemap(records: readonly CountryRecord[]): string {
  const [first] = records
  if (first === undefined) throw new RangeError('a sitemap needs at least one edition')
  const pages = [...sharedPages(records), ...searchParts(records).flatMap((part) => part.editions.slice(0, 1).map((newest) => [searchPartFolder(partName(part)), newest] as const)), ...records.flatMap((record) => countryPages(record, first.country))]
  const entries = languages.flatMap((language) => pages.map(([folder, edition]) => `<url><loc>${escaped(`${first.newest.publisher.address}/${language}/${folder}`)}</loc><lastmod>${dayIssued(edition)}</lastmod></url>\n`))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}

type Listed = readonly [folder: string, edition: Edition]

function sharedPages(records: readonly CountryRecord[]): readonly Listed[] {
  return records.slice(0, 1).flatMap(({ newest }) => [folderOf('errata', ''), askFolder, folderOf('follow', ''), verifyFolder, searchFolder].map((folder) => [folder, newest] as const))
}

function countryPages({ country, editions, newest }: CountryRecord, home: string): readonly Listed[] {
  const countryPart = countryFolder(country, home)
  return [
    ...(['now', 'history', 'indicators', 'tempo', 'travellers', 'events', 'warnings', 'sources'] as const).map((place) => [folderOf(place, countryPart), newest] as const),
    ...indicatorNames.map((name) => [indicatorFolder(name, countryPart), newest] as const),
    ...editions.map((edition) => [editionPageFolder(edition), edition] as const),
    ...comparedPairs(editions).map(([before, after]) => [compareFolder(before, after), after] as const),
  ]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
