import { languages, type Language, type Publisher } from '../../core/index.ts'
import { searchingWords } from '../../words/searching.ts'
import { sitePlaces, siteWords, type SitePlace } from '../../words/site.ts'
import { wordsFor } from '../../words/words-for.ts'
import { jsonBody } from '../exchange/json-body.ts'
import { jsonMarkup, markup, nothing, type Markup } from '../pages/markup.ts'
import { folderOf, searchFolder, verifyFolder } from './addresses.ts'
import { linkTags, type LinkCard } from './link-card.ts'

/** Where a page of the site stands and what frames it. */
export interface SiteFrame {
  readonly language: Language
  /** From the folder of the language, with a slash at its end: `editions/NL-3/`; empty for the level now. */
  readonly folder: string
  /** Folder of the country's pages, to which the menu leads. */
  readonly countryPart: string
  readonly current: SitePlace | undefined
  readonly title: string
  readonly description: string
  readonly publisher: Publisher
  /** The picture that stands for the page where somebody shows a link to it. */
  readonly card?: LinkCard | undefined
  /** What the page says in the words of schema.org, where it says anything for machines. */
  readonly graph?: object
  /** Of a page by which people follow: it frames the badge, and its browser names the site to itself, by which a form of another site is known. */
  readonly isToFollow?: true
}

/** Nothing but the site's own style sheet, pictures and fonts; no script, no frame, and a form asks the site alone. JSON-LD is data that no browser runs. */
export const policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'"

/** A page by which people follow shows the badge in its frame. */
const followPolicy = `${policy}; frame-src 'self'`

/** On the few pages on which the reader's browser has something to do: a script of the site itself, which reads files of the site itself. */
const scriptedPolicy = `${policy}; script-src 'self'; connect-src 'self'`

/** The way from a page to the root of the site, so that a site may stand in any folder of a server. */
export function rootFrom({ folder }: Pick<SiteFrame, 'folder'>): string {
  return '../'.repeat(folder.split('/').length)
}

/** A whole page of the site around its main part; a script is named by its path from the root of the site. */
export function siteShell(frame: SiteFrame, main: Markup, script?: string): string {
  const { page } = wordsFor(frame.language)
  const root = rootFrom(frame)
  return markup`${head(frame, script)}
<body>
<a class="skip" href="#main">${page.skip}</a>
<header class="bar"><a class="mark" href="${root}${frame.language}/">Peil</a><div class="tools"><a class="to-search" href="${root}${frame.language}/${searchFolder}">${searchingWords[frame.language].search}</a><nav class="languages" aria-label="${page.languages}">${languages.map((language) => languageLink(language, frame))}</nav></div>${menu(frame)}</header>
<main id="main" tabindex="-1">${main}</main>
<footer><p>${siteWords[frame.language].follow} <a href="${root}feeds/${frame.language}.atom">Atom</a> · <a href="${root}feeds/${frame.language}.rss">RSS</a> · <a href="${root}feeds/${frame.language}.json">JSON Feed</a> · <a href="${root}level.json">level.json</a> · <a href="${root}alerts/index.atom">CAP</a> · <a href="${root}log/checkpoint">${siteWords[frame.language].log}</a> · <a href="${root}${frame.language}/${verifyFolder}">${siteWords[frame.language].verify}</a></p><p>${frame.publisher.isAuthority ? nothing : markup`${page.notOfficialLong} `}${page.colophon}</p></footer>
</body>
</html>
`.toString()
}

function head(frame: SiteFrame, script: string | undefined): Markup {
  const root = rootFrom(frame)
  return markup`<!DOCTYPE html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${script !== undefined ? scriptedPolicy : frame.isToFollow ? followPolicy : policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="${frame.isToFollow ? 'same-origin' : 'no-referrer'}">
<title>${frame.title} · Peil</title>
<meta name="description" content="${frame.description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${frame.publisher.address}/${frame.language}/${frame.folder}">
${languages.map((language) => markup`<link rel="alternate" hreflang="${language}" href="${frame.publisher.address}/${language}/${frame.folder}">`)}
<link rel="alternate" type="application/atom+xml" href="${root}feeds/${frame.language}.atom">
${linkTags(frame)}
<link rel="icon" href="${root}assets/peil.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/peil.css">${script === undefined ? nothing : markup`
<script type="module" src="${root}${script}"></script>`}${frame.graph === undefined ? nothing : markup`
<script type="application/ld+json">${jsonMarkup(jsonBody(frame.graph))}</script>`}
</head>`
}

function menu({ language, folder, countryPart, current }: SiteFrame): Markup {
  const words = siteWords[language]
  const root = rootFrom({ folder })
  const items = sitePlaces.map((place) => markup`<li><a href="${root}${language}/${folderOf(place, countryPart)}"${place === current ? markup` aria-current="page"` : nothing}>${words.places[place]}</a></li>`)
  return markup`<nav class="menu" aria-label="${words.menu}"><ul>${items}</ul></nav>`
}

function languageLink(language: Language, frame: SiteFrame): Markup {
  const name = { nl: 'Nederlands', en: 'English' }[language]
  if (language === frame.language) return markup`<span lang="${language}" aria-current="true">${name}</span>`
  return markup`<a lang="${language}" hreflang="${language}" href="${rootFrom(frame)}${language}/${frame.folder}">${name}</a>`
}
