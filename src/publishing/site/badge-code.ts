import type { Edition, Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { followPageWords } from '../../words/follow-pages.ts'
import { wordsFor } from '../../words/words-for.ts'
import { addressOf } from '../exchange/addresses.ts'
import { markup, type Markup } from '../pages/markup.ts'
import { folderOf } from './addresses.ts'

/** The badge of a country as it looks, and what somebody copies to have it on a page of theirs: a picture with a link, or a frame. Neither has a script. */
export function badgeCode(edition: Edition, language: Language, countryPart: string, root: string): Markup {
  const words = followPageWords[language]
  const country = wordsFor(language).country(edition.country)
  const title = exchangeWords[language].badge(edition.country)
  const spoken = edition.languages.includes(language) ? language : (edition.languages[0] ?? language)
  const file = (form: 'svg' | 'html') => `badge/${edition.country}.${spoken}.${form}`
  const page = addressOf(edition, `${language}/${folderOf('now', countryPart)}`)
  const picture = markup`<a href="${page}"><img src="${addressOf(edition, file('svg'))}" width="300" height="96" alt="${title}"></a>`.toString()
  const frame = markup`<iframe src="${addressOf(edition, file('html'))}" title="${title}" width="300" height="96" loading="lazy" style="border:0"></iframe>`.toString()
  return markup`<h3>${country}</h3>
<div class="badges"><img src="${root}${file('svg')}" width="300" height="96" alt="${title}"><iframe src="${root}${file('html')}" title="${title}" width="300" height="96"></iframe></div>
${code(`picture-${edition.country}`, words.badgePicture(country), picture)}${code(`frame-${edition.country}`, words.badgeFrame(country), frame)}`
}

function code(id: string, label: string, text: string): Markup {
  return markup`<div class="code"><label for="${id}">${label}</label><textarea id="${id}" rows="4" readonly spellcheck="false">${text}</textarea></div>
`
}
