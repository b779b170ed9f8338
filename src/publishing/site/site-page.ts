import type { Edition, Language } from '../../core/index.ts'
import { siteWords, type SitePlace, type SiteWords } from '../../words/site.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { markup, type Markup } from '../pages/markup.ts'
import { csvPath, folderOf } from './addresses.ts'
import { editionLine } from './edition-notes.ts'
import type { NumberTable } from './number-tables.ts'
import { pageHead } from './site-part.ts'
import { siteShell } from './site-shell.ts'
import type { WarningTable } from './warnings/warning-tables.ts'

/** What a page about a country is made with. */
export interface PageContext {
  readonly language: Language
  readonly words: Words
  readonly site: SiteWords
  /** From the page to the root of the site. */
  readonly root: string
}

/** The words and the way to the root for a page in a folder. */
export function pageContext(language: Language, folder: string): PageContext {
  return { language, words: wordsFor(language), site: siteWords[language], root: '../'.repeat(folder.split('/').length) }
}

/** A page on one subject, made from the newest edition of a country. */
export function subjectPage(edition: Edition, place: SitePlace, countryPart: string, language: Language, body: (context: PageContext) => Markup, graph?: object): string {
  const folder = folderOf(place, countryPart)
  const context = pageContext(language, folder)
  const country = context.words.country(edition.country)
  const heading = context.site.places[place]
  const frame = { language, folder, countryPart, current: place, title: `${heading}, ${country}`, description: context.site.about[place](country), publisher: edition.publisher, ...(graph === undefined ? {} : { graph }) }
  return siteShell(frame, markup`${pageHead(context.words.page.title(country), heading)}${editionLine(edition, language, context.root)}${body(context)}`)
}

/** The same numbers as a file. */
export function csvLink(edition: Edition, table: NumberTable | WarningTable, name: string, { site, root }: PageContext): Markup {
  return markup`<p class="download"><a href="${root}${csvPath(edition.country, table)}" download>${site.csv}: ${name}</a></p>`
}
