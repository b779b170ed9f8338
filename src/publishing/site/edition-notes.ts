import { otherLanguage, type Edition, type Language } from '../../core/index.ts'
import { paperWords } from '../../words/paper.ts'
import { siteWords } from '../../words/site.ts'
import { writtenIn } from '../../words/written-in.ts'
import { wordsFor } from '../../words/words-for.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { paperPath } from '../paper/paper-files.ts'
import { editionPageAddress } from '../exchange/addresses.ts'
import { editionPageFolder } from './addresses.ts'
import { dayIssued } from './site-record.ts'
import { part } from './site-part.ts'

/** Which edition the reader has before them. */
export function editionLine(edition: Edition, language: Language, root: string): Markup {
  const words = siteWords[language]
  const { day } = wordsFor(language)
  const { number, publisher, period } = edition
  return markup`<p class="edition-line"><a href="${root}${language}/${editionPageFolder(edition)}">${words.issued(number, publisher.name, day(dayIssued(edition)))}</a>, ${words.period(day(period.first), day(period.last))}</p>`
}

/** The way to the edition on paper, where it has one. */
export function paperLink({ id }: Edition, language: Language, kept: ReadonlySet<string>, root: string): Markup {
  const path = paperPath(id, language)
  return kept.has(path) ? markup` <span><a href="${root}${path}" type="application/pdf">${paperWords[language].download}</a></span>` : nothing
}

/** Permanent address and the line by which an edition is cited. */
export function citePart(edition: Edition, language: Language, paper: Markup): Markup {
  const words = siteWords[language]
  const { country, day, page } = wordsFor(language)
  const address = editionPageAddress(edition, language)
  const line = words.citation(edition.publisher.name, page.title(country(edition.country)), edition.number, day(dayIssued(edition)), address)
  return part('cite', words.cite, markup`<p class="citation">${line}</p><p class="facts"><span>${words.permanent}: <a href="${address}">${address}</a></span>${paper}</p>`)
}

/** That an edition stays as it is; that another corrects it, or that it corrects another, and what was wrong. */
export function editionBanner(edition: Edition, successor: Edition | undefined, corrected: Edition | undefined, language: Language, root: string): Markup {
  const words = siteWords[language]
  const { day } = wordsFor(language)
  const link = (to: Edition, text: string) => markup`<a href="${root}${language}/${editionPageFolder(to)}">${text}</a>`
  return markup`${successor === undefined ? nothing : markup`<div class="banner corrected" role="note"><strong>${words.corrected}.</strong> ${whatWasWrong(successor, language)} ${link(successor, words.correctedBy(successor.number, day(dayIssued(successor))))}.</div>`}
${corrected === undefined ? nothing : markup`<div class="banner" role="note">${link(corrected, words.corrects(corrected.number))}. ${whatWasWrong(edition, language)}</div>`}`
}

/** What a correction says was wrong, in the reader's language or else in the one that it was written in. */
export function whatWasWrong({ corrects }: Edition, language: Language): Markup {
  if (corrects === undefined) return nothing
  const text = writtenIn(language, corrects.what)
  return corrects.what[language] === undefined ? markup`<span lang="${otherLanguage(language)}">${text}</span>` : markup`${text}`
}
