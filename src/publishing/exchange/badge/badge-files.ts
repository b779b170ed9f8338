import { createHash } from 'node:crypto'
import type { Edition, Language } from '../../../core/index.ts'
import { exchangeWords } from '../../../words/exchange.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { PlannedFile, PublishedSite } from '../../site-file.ts'
import { editionPageAddress } from '../addresses.ts'
import { newestEditions } from '../editions-of-site.ts'
import { elementWith, htmlDocument, xmlDocument, element } from '../xml.ts'
import { badgeDrawing } from './badge-drawing.ts'

/** The level of each country as a picture and as a page for a frame on another site, in each language of its newest edition. */
export function badgeFiles(site: Pick<PublishedSite, 'editions'>): readonly PlannedFile[] {
  return newestEditions(site).flatMap((edition) => edition.languages.flatMap((language) => [
    { path: `badge/${edition.country}.${language}.svg`, madeOf: [edition], render: () => xmlDocument(badgeDrawing(edition, language)) },
    { path: `badge/${edition.country}.${language}.html`, madeOf: [edition], render: () => badgePage(edition, language) },
  ]))
}

const style = 'body{margin:0}a{display:block}svg{display:block;max-width:100%;height:auto}a:focus-visible{outline:3px solid #1b2a33}'

/** Nothing of the page runs or is fetched; its link leaves the frame. */
function badgePage(edition: Edition, language: Language): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`
  const { page } = wordsFor(language)
  return htmlDocument(elementWith('html', { lang: language },
    element('head',
      elementWith('meta', { charset: 'utf-8' }),
      elementWith('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      elementWith('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      elementWith('meta', { name: 'robots', content: 'noindex' }),
      element('title', exchangeWords[language].badge(edition.country)),
      element('style', style),
    ),
    element('body', elementWith('a', { href: editionPageAddress(edition, language), target: '_top', title: page.title(wordsFor(language).country(edition.country)) }, badgeDrawing(edition, language))),
  ))
}
