import { languages, type Edition, type Language, type Publisher } from '../../core/index.ts'
import { cardPath } from '../cards/card-files.ts'
import { cardSize, cardText } from '../cards/edition-card.ts'
import { addressOf } from '../exchange/addresses.ts'
import { markup, type Markup } from '../pages/markup.ts'

/** A picture that stands for a page, with what it says. */
export interface LinkCard {
  readonly address: string
  readonly text: string
}

interface LinkedPage {
  readonly language: Language
  readonly folder: string
  readonly title: string
  readonly description: string
  readonly publisher: Publisher
  readonly card?: LinkCard | undefined
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' }

/** The picture of an edition, where it has one. */
export function linkCard(edition: Edition, language: Language, kept: ReadonlySet<string>): LinkCard | undefined {
  const path = cardPath(edition.id, language)
  return kept.has(path) ? { address: addressOf(edition, path), text: cardText(edition, language) } : undefined
}

/** What shows a link reads of its page: Open Graph, and the same in the form of X. Addresses are whole, since they are read elsewhere. */
export function linkTags({ language, folder, title, description, publisher, card }: LinkedPage): Markup {
  const open = { 'og:type': 'website', 'og:site_name': publisher.name, 'og:title': title, 'og:description': description, 'og:url': `${publisher.address}/${language}/${folder}`, 'og:locale': locales[language] }
  const others = languages.filter((other) => other !== language)
  const picture = card === undefined ? {} : { 'og:image': card.address, 'og:image:type': 'image/png', 'og:image:width': String(cardSize.width), 'og:image:height': String(cardSize.height), 'og:image:alt': card.text }
  const short = card === undefined ? { 'twitter:card': 'summary' } : { 'twitter:card': 'summary_large_image', 'twitter:image': card.address, 'twitter:image:alt': card.text }
  const properties = Object.entries({ ...open, ...picture }).map(([name, content]) => markup`<meta property="${name}" content="${content}">`)
  return markup`${properties}${others.map((other) => markup`<meta property="og:locale:alternate" content="${locales[other]}">`)}${Object.entries(short).map(([name, content]) => markup`<meta name="${name}" content="${content}">`)}`
}
