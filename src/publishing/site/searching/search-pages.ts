import type { Edition, Language } from '../../../core/index.ts'
import { searchingWords } from '../../../words/searching.ts'
import { markup, type Markup } from '../../pages/markup.ts'
import { editionPageFolder, searchFolder, searchIndexPath, searchPartFolder } from '../addresses.ts'
import { partName, searchIndex, type SearchPart } from './search-index.ts'
import { dayIssued, type CountryRecord } from '../site-record.ts'
import { pageContext, type PageContext } from '../site-page.ts'
import { pageHead, part } from '../site-part.ts'
import { siteShell } from '../site-shell.ts'

/** From the root of the site. */
export const searchingScriptPath = 'assets/searching.js'

/** On which a reader's own browser searches the sentences of all editions; without a script it leads to the editions and to their sentences in lists. */
export function searchPage(parts: readonly SearchPart[], { newest }: CountryRecord, language: Language): string {
  const words = searchingWords[language]
  const context = pageContext(language, searchFolder)
  const frame = { language, folder: searchFolder, countryPart: '', current: undefined, title: words.title, description: words.about, publisher: newest.publisher }
  return siteShell(frame, markup`${pageHead(context.site.chooseTitle, words.title)}
${part('searching', words.search, markup`<p id="needs-script">${words.needsScript}</p>${form(language, context.root)}`)}
${part('lists', words.lists, markup`<p class="rule">${words.listsRule}</p><ul>${parts.map((each) => partLink(each, context))}</ul>`)}
${part('editions', context.site.editions, markup`<ul>${parts.flatMap(({ editions }) => editions).map((edition) => markup`<li>${editionLink(edition, context)}</li>`)}</ul>`)}`, searchingScriptPath)
}

/** Hidden until the script shows it, since without one it does nothing. */
function form(language: Language, root: string): Markup {
  const words = searchingWords[language]
  return markup`<form id="search" role="search" data-root="${root}" hidden>
<p><label for="q">${words.question}</label><span class="hint" id="q-help">${words.questionHelp}</span><input id="q" name="q" type="search" required maxlength="200" autocomplete="off" aria-describedby="q-help"></p>
<p><button type="submit">${words.search}</button></p>
</form>
<p id="status" role="status"></p>
<ol id="found" class="found"></ol>
<p><button class="plain" type="button" id="older" hidden>${words.older}</button></p>`
}

/** The script reads the file that the link names beside its page. */
function partLink(searched: SearchPart, context: PageContext): Markup {
  const { root, language } = context
  return markup`<li><a href="${root}${language}/${searchPartFolder(partName(searched))}" data-index="${searchIndexPath(partName(searched), language)}">${partTitle(searched, context)}</a></li>`
}

function partTitle({ country, editions }: SearchPart, { words, language }: PageContext): string {
  return searchingWords[language].partTitle(words.country(country), editions.at(-1)?.number ?? 0, editions[0]?.number ?? 0)
}

function editionLink(edition: Edition, { words, site, root, language }: PageContext): Markup {
  return markup`<a href="${root}${language}/${editionPageFolder(edition)}">${words.country(edition.country)}, ${site.edition(edition.number)}</a>, ${words.day(dayIssued(edition))}`
}

/** Every sentence of some editions in one list, in which the browser itself can look for a word. */
export function sentenceListPage(searched: SearchPart, language: Language): string {
  const folder = searchPartFolder(partName(searched))
  const context = pageContext(language, folder)
  const { site, root } = context
  const words = searchingWords[language]
  const title = partTitle(searched, context)
  const { sentences } = searchIndex(searched, language)
  const [newest] = searched.editions
  if (newest === undefined) throw new RangeError(`${partName(searched)} has no edition`)
  const items = sentences.map(([text, places]) => markup`<li>${text} <span class="note">${places.map(([at, anchor]) => placeLink(searched.editions[at], anchor, context))}</span></li>`)
  const frame = { language, folder, countryPart: '', current: undefined, title, description: words.about, publisher: newest.publisher }
  return siteShell(frame, markup`${pageHead(site.chooseTitle, title)}<p class="rule">${words.listRule(sentences.length)} <a href="${root}${language}/${searchFolder}">${words.title}</a></p>
${part('sentences', words.sentences, markup`<ul class="found">${items}</ul>`)}`)
}

function placeLink(edition: Edition | undefined, anchor: string, { site, root, language }: PageContext): Markup {
  if (edition === undefined) throw new RangeError('a sentence stands in an edition of its part')
  return markup` <a href="${root}${language}/${editionPageFolder(edition)}#${anchor}">${site.edition(edition.number)}</a>`
}
