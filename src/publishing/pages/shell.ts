import { languages, type Country, type Day, type Language } from '../../core/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import { markup, nothing, type Markup } from './markup.ts'
import type { PageOptions } from './page-options.ts'

export interface Frame extends PageOptions {
  readonly title: string
  readonly country: Country
  readonly asOf: Day
}

/** The whole document around a page's main part: head, bar with country, day and language, colophon. */
export function shell(frame: Frame, main: Markup): string {
  const { page } = wordsFor(frame.language)
  return markup`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title} · Peil</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/peil.svg" type="image/svg+xml">
<link rel="preload" href="/assets/fonts/serif-400.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/peil.css">
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
<header class="bar"><a class="mark" href="/${frame.language}/">Peil</a>${chooser(frame)}<nav class="languages" aria-label="${page.languages}">${languages.map((language) => languageLink(language, frame))}</nav></header>
<main id="main" tabindex="-1">${main}</main>
<footer><p>${page.notOfficialLong} ${page.colophon}</p></footer>
</body>
</html>
`.toString()
}

function chooser({ language, country, countries, asOf }: Frame): Markup {
  const words = wordsFor(language)
  const { page } = words
  const options = [...new Set([...countries, country])]
    .map((code) => ({ code, name: words.country(code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
    .map(({ code, name }) => markup`<option value="${code}"${code === country ? markup` selected` : nothing}>${name}</option>`)
  return markup`<form class="chooser" method="get" action="/${language}/"><label>${page.country} <select name="country">${options}</select></label> <label>${page.asOfDay} <input type="date" name="as-of" value="${asOf}" required></label> <button>${page.show}</button></form>`
}

function languageLink(language: Language, frame: Frame): Markup {
  const name = { nl: 'Nederlands', en: 'English' }[language]
  if (language === frame.language) return markup`<span lang="${language}" aria-current="true">${name}</span>`
  return markup`<a lang="${language}" hreflang="${language}" href="/${language}/?country=${frame.country}&amp;as-of=${frame.asOf}">${name}</a>`
}
