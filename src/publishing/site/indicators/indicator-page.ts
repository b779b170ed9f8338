import { streams, type AnyBlindSpot, type Edition, type IndicatorName, type Language, type ShownIndicator, type Stream } from '../../../core/index.ts'
import { blindSpot, indicatorWords } from '../../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../../words/indicators/page-words.ts'
import { sayFinding } from '../../../words/indicators/say-finding.ts'
import { editionFolder } from '../../edition/edition-folder.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { tableTwin } from '../../pages/table.ts'
import { csvPath, folderOf, indicatorFolder } from '../addresses.ts'
import { editionLine } from '../edition-notes.ts'
import { pageContext, type PageContext } from '../site-page.ts'
import { pageHead, part } from '../site-part.ts'
import { siteShell } from '../site-shell.ts'
import { indicatorFigures } from './indicator-figures.ts'
import { indicatorRows, measureCells, subjectInStream } from './indicator-rows.ts'
import { leadingIndicators } from './leading-indicators.ts'

/** Pages that show more of the same subject. */
const seeAlso: Partial<Readonly<Record<IndicatorName, 'tempo' | 'travellers' | 'sources'>>> = { 'attack-tempo': 'tempo', 'traveller-stocks': 'travellers', 'source-mix': 'sources' }

/** One indicator: what it counts, and for each stream what came out, chart and table; then what it cannot see, and its file. */
export function indicatorPage(name: IndicatorName, edition: Edition, countryPart: string, language: Language): string {
  const folder = indicatorFolder(name, countryPart)
  const context = pageContext(language, folder)
  const { words, root } = context
  const country = words.country(edition.country)
  const said = indicatorPageWords[language]
  const heading = indicatorWords(language).names[name]
  const all = edition.numbers.indicators.filter((each) => each.name === name)
  const parts = all.length === 0 ? part('none', said.whatIsFound, markup`<p class="said">${said.none}</p>`) : [...streams, undefined].map((stream) => streamPart(all.filter((each) => each.subject.stream === stream), stream, edition, context))
  const frame = { language, folder, countryPart, current: 'indicators' as const, title: `${heading}, ${country}`, description: said.counts[name], publisher: edition.publisher }
  return siteShell(frame, markup`${pageHead(words.page.title(country), heading)}${editionLine(edition, language, root)}<p class="rule">${said.counts[name]}</p>
${parts}${blindPart(all, context)}${filePart(name, all, edition, countryPart, context)}`)
}

function streamPart(indicators: readonly ShownIndicator[], stream: Stream | undefined, { numbers: { regions } }: Edition, { words, language }: PageContext): Markup {
  const [first] = indicators
  if (first === undefined) return nothing
  const said = indicatorPageWords[language]
  const heading = stream === undefined ? said.allStreams : said.stream[stream]
  // Two regions of a page may not have one name, and the part has the heading.
  const caption = `${indicatorWords(language).names[first.name]}: ${heading}`
  const sentences = leadingIndicators(indicators).flatMap((each) => sayFinding(language, each, regions))
  return part(stream ?? 'all', heading, markup`${sentences.map((sentence) => markup`<p class="said">${sentence}</p>`)}${indicatorFigures(indicators, regions, words)}${table(indicators, caption, regions, { words, language })}`)
}

function table(indicators: readonly ShownIndicator[], caption: string, regions: Edition['numbers']['regions'], { words, language }: Pick<PageContext, 'words' | 'language'>): Markup {
  const { columns } = indicatorPageWords[language]
  const several = indicators.length > 1
  const rows = indicatorRows(indicators).map(({ indicator, measure }) => {
    const { value, interval, text } = measureCells(language, measure)
    return [...(several ? [subjectInStream(language, indicator, regions)] : []), text, value, interval]
  })
  return tableTwin({ caption, heads: [...(several ? [columns.whose] : []), columns.what, columns.number, columns.interval], rows }, words)
}

function blindPart(indicators: readonly ShownIndicator[], { language }: PageContext): Markup {
  if (indicators.length === 0) return nothing
  const spots = [...new Set(indicators.flatMap(({ blind }): readonly AnyBlindSpot[] => blind))]
  return part('blind', indicatorWords(language).blindTo, markup`<ul>${spots.map((spot) => markup`<li>${blindSpot(language, spot)}</li>`)}</ul>`)
}

function filePart(name: IndicatorName, [first]: readonly ShownIndicator[], { id, country }: Edition, countryPart: string, { language, site, root }: PageContext): Markup {
  const said = indicatorPageWords[language]
  const place = seeAlso[name]
  const more = place === undefined ? nothing : markup`<p><a href="${root}${language}/${folderOf(place, countryPart)}">${said.more(site.places[place])}</a></p>`
  return part('file', said.file, markup`<p class="said">${said.fileAbout} ${first === undefined ? nothing : markup`${said.method(name, first.version)} `}${said.inputs} <a href="${root}${editionFolder(id)}/edition.json">edition.json</a></p><p class="download"><a href="${root}${csvPath(country, name)}" download>${site.csv}: ${indicatorWords(language).names[name]}</a></p>${more}<p><a href="${root}${language}/${folderOf('indicators', countryPart)}">${said.index}</a></p>`)
}
